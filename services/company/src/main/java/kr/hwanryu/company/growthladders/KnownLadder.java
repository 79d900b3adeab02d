package kr.hwanryu.company.growthladders;

import java.util.List;
import java.util.Map;

/**
 * A ladder as the other packages see it.
 *
 * @param validToYear the last year, inclusive
 * @param orders the place of each stage by its code
 * @param successors ids of the versions that took its place
 */
public record KnownLadder(
        String id, Integer validFromYear, Integer validToYear, Map<String, Integer> orders, List<String> successors) {

    public boolean isValidIn(int year) {
        return (validFromYear == null || validFromYear <= year) && (validToYear == null || validToYear >= year);
    }
}
