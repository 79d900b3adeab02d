package kr.hwanryu.storage;

import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;

/**
 * Reads one record that is kept as revisions: the one in force, and all there were.
 *
 * @param <T> what a revision is answered as
 */
public final class Revisions<T> {

    private final Lists lists;
    private final String collection;
    private final String select;
    private final String alias;
    private final RowReader<T> reader;

    /**
     * Revisions of a table.
     *
     * @param collection the path segment, for the refusal of an unknown id
     * @param select {@code select … from …} without a where, with {@code change_no} among its columns
     * @param alias of the table in it that holds the revisions
     */
    public Revisions(Lists lists, String collection, String select, String alias, RowReader<T> reader) {
        this.lists = lists;
        this.collection = collection;
        this.select = select;
        this.alias = alias;
        this.reader = reader;
    }

    /** The revision in force; 404 where there is no such record. */
    public Found<T> get(UUID id) {
        return find(id).orElseThrow(() -> ProblemException.notFound(collection, id));
    }

    /** The revision in force; empty where there is no such record. */
    public Optional<Found<T>> find(UUID id) {
        return lists.one(of(id).where("in_force(" + alias + ")"), reader);
    }

    /** A page of all revisions of one record, the first one first; 404 where there is no such record. */
    public Page<T> history(UUID id, PageRequest page) {
        Page<T> revisions = lists.page(of(id), page, reader);
        // Every record has a revision; a page without one is of no record, or of one the client has the state of.
        if (revisions.items().isEmpty() && page.cursor == null) {
            get(id);
        }
        return revisions;
    }

    private Select of(UUID id) {
        return Select.of(select, SortKey.number("changeNo", "change_no")).where(alias + ".id = ?", id);
    }
}
