package kr.hwanryu.outcome.regions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The regions that are one region on a day, seen in one year: that region, those it came from or those it became. Walks from
 * the region outwards and takes the first figure on each way, so that no figure is added to one that may hold it.
 */
final class Line {

    private final Succession succession;
    private final Set<String> inForce;
    private final Set<String> having;
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    /**
     * A line in a year.
     *
     * @param inForce its regions that existed in that year
     * @param having its regions that have the figure
     */
    Line(Succession succession, Collection<String> inForce, Collection<String> having) {
        this.succession = succession;
        this.inForce = new HashSet<>(inForce);
        this.inForce.addAll(having);
        this.having = new HashSet<>(having);
    }

    Gathered from(String region) {
        boolean back = !leading(region, succession::predecessors).isEmpty();
        walk(region, back ? succession::predecessors : succession::successors);
        if (!missing.isEmpty()) {
            return Gathered.not(NotComparable.MISSING_PART, List.copyOf(missing));
        }
        return taken.containsAll(having)
                ? Gathered.of(List.copyOf(taken))
                : Gathered.not(NotComparable.OVERLAP, having.stream().sorted().toList());
    }

    private void walk(String region, Function<String, List<String>> outwards) {
        if (having.contains(region)) {
            taken.add(region);
            return;
        }
        List<String> further = leading(region, outwards);
        if (further.isEmpty()) {
            missing.add(region);
        }
        further.forEach(next -> walk(next, outwards));
    }

    /** The neighbours that are, or lead to, regions of that year. */
    private List<String> leading(String region, Function<String, List<String>> outwards) {
        List<String> leading = new ArrayList<>(outwards.apply(region));
        leading.removeIf(next -> !leads(next, outwards, new HashSet<>(Set.of(region))));
        return leading;
    }

    private boolean leads(String region, Function<String, List<String>> outwards, Set<String> seen) {
        return inForce.contains(region)
                || seen.add(region) && outwards.apply(region).stream().anyMatch(next -> leads(next, outwards, seen));
    }
}
