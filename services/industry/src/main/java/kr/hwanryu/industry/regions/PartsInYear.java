package kr.hwanryu.industry.regions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a region of one day is made of in one year. In a year in which a region took the place of others, either its own
 * figure or those of all of them are the whole; figures of both cannot be added.
 *
 * @param regions the regions of the day
 * @param region one of them
 * @param year in which its parts were there
 */
public record PartsInYear(RegionsOn regions, String region, int year) {

    /**
     * Why figures of these parts are not a figure of the whole region; empty where they are.
     *
     * @param known the parts that have the figure; at least one
     */
    public Optional<Gap> gap(Set<String> known) {
        List<String> split = known.stream()
                .filter(part -> regions.of(part).size() > 1)
                .sorted()
                .toList();
        if (!split.isEmpty()) {
            return Optional.of(new Gap(Gap.Code.SPLIT, split));
        }
        Set<String> twice = overlapping(known);
        if (!twice.isEmpty()) {
            return Optional.of(new Gap(Gap.Code.OVERLAP, List.copyOf(twice)));
        }
        List<String> missing = missing(known);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Gap(Gap.Code.MISSING_PART, missing));
    }

    /** Parts that have the figure and came of others that have it too, with these. */
    private Set<String> overlapping(Set<String> known) {
        Set<String> twice = new TreeSet<>();
        for (String part : known) {
            Set<String> before = regions.allEarlier(part);
            before.retainAll(known);
            if (!before.isEmpty()) {
                twice.add(part);
                twice.addAll(before);
            }
        }
        return twice;
    }

    /** The parts that lack the figure and are not made up for by what came before or after them in the year. */
    private List<String> missing(Set<String> known) {
        Set<String> expected = new TreeSet<>(known);
        regions.parts().get(region).stream()
                .filter(part -> regions.isThereIn(year, part))
                .forEach(expected::add);
        Set<String> missing = new TreeSet<>(expected);
        missing.removeIf(part ->
                covered(part, regions::earlier, known, expected) || covered(part, regions::later, known, expected));
        // A region that is missing for want of one of its predecessors is told by that one.
        return missing.stream()
                .filter(part -> regions.earlier(part).stream().noneMatch(missing::contains))
                .toList();
    }

    private static boolean covered(
            String part, Function<String, List<String>> step, Set<String> known, Set<String> expected) {
        if (known.contains(part)) {
            return true;
        }
        List<String> next = step.apply(part).stream().filter(expected::contains).toList();
        return !next.isEmpty() && next.stream().allMatch(one -> covered(one, step, known, expected));
    }
}
