package kr.hwanryu.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kr.hwanryu.rest.problem.ProblemException;
import org.junit.jupiter.api.Test;

class SortOrderTest {

    private static final List<SortKey> KEYS =
            List.of(SortKey.text("regionId", "region_id"), SortKey.integer("budgetYear", "budget_year"));

    @Test
    void orders_by_all_keys_when_nothing_is_asked_for() {
        SortOrder order = SortOrder.of(null, KEYS);
        assertEquals("t.region_id, t.budget_year", order.orderBy("t"));
        assertEquals("(t.region_id, t.budget_year) > (?, ?)", order.afterCondition("t"));
        assertEquals(List.of("gangwon", 2023), order.after(List.of("gangwon", "2023")));
    }

    @Test
    void puts_what_is_asked_for_first_and_breaks_ties_by_the_rest() {
        SortOrder order = SortOrder.of("-budgetYear", KEYS);
        assertEquals("t.budget_year desc, t.region_id", order.orderBy("t"));
        assertEquals("((t.budget_year < ?) or (t.budget_year = ? and t.region_id > ?))", order.afterCondition("t"));
        assertEquals(List.of(2023, 2023, "gangwon"), order.after(List.of("2023", "gangwon")));
    }

    @Test
    void refuses_a_field_that_is_not_on_the_list() {
        assertThrows(ProblemException.class, () -> SortOrder.of("url", KEYS));
        assertThrows(ProblemException.class, () -> SortOrder.of("", KEYS));
        assertThrows(ProblemException.class, () -> SortOrder.of("regionId,", KEYS));
    }
}
