package kr.hwanryu.outcome.rankings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A place in an order: equal values share a rank, and the next rank counts all before it (1, 1, 3).
 *
 * @param rank from 1
 * @param of what was ranked
 */
record Standing<T>(int rank, T of) {

    /**
     * Ranks what has a value.
     *
     * @param value null for what cannot be ranked, which is left out
     * @param higherIsBetter whether the highest value comes first
     * @param tieOrder the order of those that share a rank
     */
    static <T> List<Standing<T>> of(
            List<T> candidates, Function<T, BigDecimal> value, boolean higherIsBetter, Comparator<T> tieOrder) {
        Comparator<T> byValue = Comparator.comparing(value);
        List<T> ordered = candidates.stream()
                .filter(candidate -> value.apply(candidate) != null)
                .sorted((higherIsBetter ? byValue.reversed() : byValue).thenComparing(tieOrder))
                .toList();
        List<Standing<T>> standings = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            boolean tied = i > 0 && byValue.compare(ordered.get(i - 1), ordered.get(i)) == 0;
            standings.add(new Standing<>(tied ? standings.get(i - 1).rank() : i + 1, ordered.get(i)));
        }
        return standings;
    }
}
