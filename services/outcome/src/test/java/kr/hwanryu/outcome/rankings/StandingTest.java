package kr.hwanryu.outcome.rankings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void ranks_the_highest_first() {
        assertEquals(
                List.of("1 jeonbuk", "2 gwangju", "3 gangwon"),
                ranked(Map.of("gangwon", "278", "jeonbuk", "334", "gwangju", "306"), true));
    }

    @Test
    void ranks_the_lowest_first_where_lower_is_better() {
        assertEquals(List.of("1 a", "2 b"), ranked(Map.of("b", "2", "a", "1"), false));
    }

    @Test
    void shares_a_rank_between_equal_values_whatever_their_scale() {
        assertEquals(List.of("1 a", "1 b", "3 c"), ranked(Map.of("a", "5", "b", "5.00", "c", "4"), true));
    }

    @Test
    void leaves_out_what_has_no_value() {
        assertEquals(List.of(), Standing.of(List.of("a"), name -> null, true, Comparator.naturalOrder()));
    }

    private static List<String> ranked(Map<String, String> values, boolean higherIsBetter) {
        return Standing.of(
                        List.copyOf(values.keySet()),
                        name -> new BigDecimal(values.get(name)),
                        higherIsBetter,
                        Comparator.naturalOrder())
                .stream()
                .map(standing -> standing.rank() + " " + standing.of())
                .toList();
    }
}
