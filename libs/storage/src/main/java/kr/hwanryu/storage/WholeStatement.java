package kr.hwanryu.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.query.PageRequest;

/**
 * The SQL of a list that leaves whole: its state first, then all of its rows, which one transaction with one snapshot sees
 * alike. Unlike that of a page it has no limit, so nothing stands between the rows and an index in their order.
 */
final class WholeStatement {

    private static final String HEAD =
            """
            select latest.change_no as latest_no, head.change_no as head_no, head.recorded_at as head_at
            from (values (1)) as one
            left join (%s) latest on true
            left join (%s) head on true""";
    private static final String ROWS =
            """
            select listed.* from (select ?::bigint as change_no) head cross join lateral (%s) listed order by %s""";

    private final Select select;
    private final State state;
    private final String rows;
    private final long known;

    WholeStatement(Select select, PageRequest request) {
        this.select = select;
        this.state = State.asOf(request.asOf());
        this.rows = ROWS.formatted(
                select.sql(state), SortOrder.of(request.sort, select.keys()).orderBy("listed"));
        this.known = EntityTags.knownChange(request.ifNoneMatch(), request.identity());
    }

    /** What tells it from any other statement of the same request. */
    String key() {
        return rows + Arrays.deepToString(select.values().toArray());
    }

    String head() {
        return HEAD.formatted(State.LATEST, state.head());
    }

    List<Object> headValues() {
        return state.values();
    }

    String rows() {
        return rows;
    }

    List<Object> rowValues(Head head) {
        List<Object> values = new ArrayList<>();
        values.add(head.changeNo());
        values.addAll(select.values());
        return values;
    }

    /** Whether the client has the answer of this state, so that no row is to be read. */
    boolean isKnown(Head head) {
        return head.latestNo() == known;
    }
}
