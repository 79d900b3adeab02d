package kr.hwanryu.outcome.regions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kr.hwanryu.outcome.directory.KnownRegion;
import kr.hwanryu.rest.problem.Fault;

/**
 * The regions of an answer. As reported, each figure is its region's; on a day, it is that of the region which its own is,
 * became or came from, and a figure of several regions exists only where it can be added up.
 */
public final class ShownRegions {

    private final Map<String, KnownRegion> known;
    private final LocalDate day;
    private final Succession succession;

    /** By region of any time: what it is on the day. */
    private final Map<String, Set<String>> shown = new TreeMap<>();

    /** Those that are asked for; empty for all. */
    private final Set<String> only;

    private ShownRegions(Map<String, KnownRegion> known, LocalDate day, Set<String> only) {
        this.known = known;
        this.day = day;
        this.only = only;
        this.succession = new Succession(known);
        if (day != null) {
            known.keySet().forEach(id -> shown.put(id, succession.on(day, id)));
        }
    }

    /** Every figure for the region that reported it. */
    public static ShownRegions asReported(Map<String, KnownRegion> known) {
        return new ShownRegions(known, null, Set.of());
    }

    /** Every figure for the region that is in force on a day. */
    public static ShownRegions on(LocalDate day, Map<String, KnownRegion> known) {
        return new ShownRegions(known, day, Set.of());
    }

    /** The same with pairs for these regions only, so that no other's figures are read. */
    ShownRegions only(Collection<String> asked) {
        return asked == null ? this : new ShownRegions(known, day, Set.copyOf(asked));
    }

    public boolean mapped() {
        return day != null;
    }

    /** Pairs of a region that figures may be of and one that it is shown as: the first of each. */
    public String[] regionIds() {
        return pairs(true);
    }

    /** The second of each pair of {@link #regionIds}. */
    public String[] shownIds() {
        return pairs(false);
    }

    /** Names the regions that are shown, for entity tags and cursors; as reported nothing is mapped. */
    public String state() {
        return mapped() ? shown.toString() : "";
    }

    /** The regions that figures of a year can be shown for. */
    public Collection<KnownRegion> ofYear(int year) {
        return known.values().stream()
                .filter(region -> mapped() ? region.validOn(day) : region.validIn(year))
                .toList();
    }

    /** The name of a region; one that has figures was checked when they were written, and its id stands in if not. */
    public String name(String id) {
        KnownRegion region = known.get(id);
        return region == null ? id : region.nameKo();
    }

    /** What is wrong with asking for these regions: one that is not in force on the day is shown as another. */
    public List<Fault> faults(Collection<String> asked) {
        if (!mapped() || asked == null) {
            return List.of();
        }
        return asked.stream()
                .filter(id -> known.containsKey(id) && !known.get(id).validOn(day))
                .map(id -> Fault.inParameter(
                        "regionId", "NOT_OF_BASIS", id, day, shown.get(id).isEmpty() ? "-" : join(shown.get(id))))
                .toList();
    }

    /**
     * Whose figures make the figure of a region that is shown.
     *
     * @param having the regions that have the figure in that year
     */
    public Gathered gather(String region, int year, Collection<String> having) {
        if (!mapped() || having.isEmpty()) {
            return Gathered.of(having.stream().sorted().toList());
        }
        List<String> split =
                having.stream().filter(id -> shown.get(id).size() > 1).sorted().toList();
        if (!split.isEmpty()) {
            return Gathered.not(NotComparable.SPLIT, split);
        }
        return new Line(succession, line(region, id -> known.get(id).validIn(year)), having).from(region);
    }

    private Set<String> line(String region, Predicate<String> wanted) {
        Set<String> line = new TreeSet<>();
        shown.forEach((id, as) -> {
            if (as.equals(Set.of(region)) && wanted.test(id)) {
                line.add(id);
            }
        });
        return line;
    }

    private String[] pairs(boolean first) {
        List<String> pairs = new ArrayList<>();
        shown.forEach((id, as) -> as.stream()
                .filter(one -> only.isEmpty() || only.contains(one))
                .forEach(one -> pairs.add(first ? id : one)));
        return pairs.toArray(String[]::new);
    }

    private static String join(Set<String> ids) {
        return String.join(", ", ids);
    }
}
