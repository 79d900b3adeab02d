package kr.hwanryu.industry.regions;

import static java.util.function.Function.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The regions of one day, and what a region of any time is on it: itself, else what had come of it by then, else what it was
 * to come of. A region that is several on that day was split, and none of them is the whole of it.
 */
public final class RegionsOn {

    private final LocalDate day;
    private final Map<String, DatedRegion> known;
    private final Map<String, List<String>> successors = new HashMap<>();
    private final Map<String, Set<String>> parts = new TreeMap<>();

    /** Maps all regions of all times to those of this day; successions never turn in a circle. */
    public RegionsOn(LocalDate day, Collection<DatedRegion> regions) {
        this.day = day;
        this.known = regions.stream().collect(Collectors.toMap(DatedRegion::id, identity()));
        for (String id : new TreeSet<>(known.keySet())) {
            earlier(id).forEach(predecessor -> successors
                    .computeIfAbsent(predecessor, none -> new ArrayList<>())
                    .add(id));
        }
        for (String id : known.keySet()) {
            of(id).forEach(region ->
                    parts.computeIfAbsent(region, none -> new TreeSet<>()).add(id));
        }
    }

    public LocalDate day() {
        return day;
    }

    /** Whether there is such a region, of whatever time. */
    public boolean knows(String id) {
        return known.containsKey(id);
    }

    /** What a region is on the day, in order of ids; empty where nothing of it was there then, or nobody knows it. */
    public Set<String> of(String id) {
        DatedRegion region = known.get(id);
        if (region == null) {
            return Set.of();
        }
        return region.endedBefore(day) ? reached(id, this::later) : reached(id, this::earlier);
    }

    /** The regions of the day, each with all of any time that are it or a part of it. */
    public Map<String, Set<String>> parts() {
        return parts;
    }

    /** The regions that it took the place of. */
    List<String> earlier(String id) {
        return known.get(id).succeeds().stream().filter(known::containsKey).toList();
    }

    /** The regions that it came of, over any number of steps. */
    Set<String> allEarlier(String id) {
        Set<String> all = new TreeSet<>();
        for (String predecessor : earlier(id)) {
            all.add(predecessor);
            all.addAll(allEarlier(predecessor));
        }
        return all;
    }

    /** The regions that took its place. */
    List<String> later(String id) {
        return successors.getOrDefault(id, List.of());
    }

    boolean isThereIn(int year, String id) {
        return known.get(id).isThereIn(year);
    }

    /** Goes one way until a region is there; where one ended before the next begins, there is none between. */
    private Set<String> reached(String id, Function<String, List<String>> step) {
        if (known.get(id).isThereOn(day)) {
            return Set.of(id);
        }
        Set<String> found = new TreeSet<>();
        step.apply(id).forEach(next -> found.addAll(reached(next, step)));
        return found;
    }
}
