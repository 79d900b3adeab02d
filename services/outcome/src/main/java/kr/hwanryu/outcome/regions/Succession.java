package kr.hwanryu.outcome.regions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kr.hwanryu.outcome.directory.KnownRegion;

/** Which region took the place of which, in both directions. */
final class Succession {

    private final Map<String, KnownRegion> regions;
    private final Map<String, List<String>> predecessors = new HashMap<>();

    Succession(Map<String, KnownRegion> regions) {
        this.regions = new TreeMap<>(regions);
        this.regions.keySet().forEach(id -> successors(id).forEach(successor -> predecessors
                .computeIfAbsent(successor, none -> new ArrayList<>())
                .add(id)));
    }

    List<String> successors(String id) {
        KnownRegion region = regions.get(id);
        return region == null || region.succeededBy() == null ? List.of() : region.succeededBy();
    }

    List<String> predecessors(String id) {
        return predecessors.getOrDefault(id, List.of());
    }

    /** The regions in force on a day that a region is, became or came from: itself, several after a split, or none. */
    Set<String> on(LocalDate day, String id) {
        Function<String, List<String>> onwards =
                regions.get(id).endedBefore(day) ? this::successors : this::predecessors;
        Set<String> found = new TreeSet<>();
        follow(id, day, onwards, found, new HashSet<>());
        return found;
    }

    private void follow(
            String id, LocalDate day, Function<String, List<String>> onwards, Set<String> found, Set<String> seen) {
        if (!seen.add(id) || !regions.containsKey(id)) {
            return;
        }
        if (regions.get(id).validOn(day)) {
            found.add(id);
        } else {
            onwards.apply(id).forEach(next -> follow(next, day, onwards, found, seen));
        }
    }
}
