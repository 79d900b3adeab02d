package kr.hwanryu.outcome.regions;

import java.util.List;

/**
 * Which regions' figures make the figure of a region and year.
 *
 * @param regionIds those whose figures are added; empty where none has one, or where they cannot be brought together
 * @param reason why they cannot; null where they can, or where there is nothing to bring together
 * @param because the regions that the reason speaks of
 */
public record Gathered(List<String> regionIds, NotComparable reason, List<String> because) {

    static Gathered of(List<String> regionIds) {
        return new Gathered(regionIds, null, List.of());
    }

    static Gathered not(NotComparable reason, List<String> because) {
        return new Gathered(List.of(), reason, because);
    }
}
