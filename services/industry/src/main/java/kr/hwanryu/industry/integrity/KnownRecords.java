package kr.hwanryu.industry.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** Looks up what requests refer to, many ids in one statement. */
@ApplicationScoped
public class KnownRecords {

    private static final SortKey ID = SortKey.text("id", "id");

    private final Lists lists;

    KnownRecords(Lists lists) {
        this.lists = lists;
    }

    /** Begins to check one request. */
    public Check check() {
        return new Check(this);
    }

    /**
     * What is wrong with each of many references, all looked up in one statement; what is right is absent.
     *
     * @param references each an id, then the year that it must be in force in and the region that it must be of, as far as
     *     that is asked
     */
    public Map<List<String>, Fault> wrong(Target target, List<List<String>> references) {
        Check check = check();
        for (int i = 0; i < references.size(); i++) {
            List<String> reference = references.get(i);
            Integer year = reference.size() > 1 ? Integer.valueOf(reference.get(1)) : null;
            String region = reference.size() > 2 ? reference.get(2) : null;
            check.inForceIn(region, target, Integer.toString(i), reference.get(0), year);
        }
        return check.faults().stream()
                .collect(
                        Collectors.toMap(fault -> references.get(Integer.parseInt(fault.name())), Function.identity()));
    }

    /**
     * Ids of what stands for a record in a year: itself until it is gone, then what took its place, over any number of steps.
     * Itself, too, where nothing is known to have taken its place.
     */
    public Set<String> standingFor(Target target, String id, int year) {
        KnownRecord known = find(target, Set.of(id)).get(id);
        if (known == null || !known.goneBy(year) || known.successors().isEmpty()) {
            return Set.of(id);
        }
        Set<String> standing = new TreeSet<>();
        known.successors().forEach(successor -> standing.addAll(standingFor(target, successor, year)));
        return standing;
    }

    Map<String, KnownRecord> find(Target target, Collection<String> ids) {
        Select wanted = Select.of(target.records(), ID).whereAny(target.key(), target.keys(ids));
        return lists.all(wanted, KnownRecord::read).rows().stream()
                .collect(Collectors.toMap(KnownRecord::id, Function.identity()));
    }

    /** Ids of all that came of a record, over any number of steps. */
    Set<String> descendants(Target target, String id) {
        Select line = Select.of(target.descendants(), ID).where("ancestor = ?", id);
        return Set.copyOf(lists.all(line, row -> row.string("id")).rows());
    }
}
