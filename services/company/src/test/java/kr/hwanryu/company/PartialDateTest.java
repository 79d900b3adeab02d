package kr.hwanryu.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void knows_its_year() {
        assertEquals(2023, new PartialDate("2023-12").year());
        assertNull(PartialDate.of(null));
    }

    @Test
    void is_before_another_only_for_certain() {
        assertTrue(before("2022", "2023"));
        assertTrue(before("2023-01", "2023-02"));
        assertFalse(before("2023-01", "2023"));
        assertFalse(before("2023", "2023-01"));
        assertFalse(before("2023-02", "2023-01"));
        assertFalse(before("2023", "2023"));
    }

    @Test
    void is_a_day_only_where_the_calendar_has_one() {
        for (String date : List.of("2023", "2023-04", "2023-04-30", "2024-02-29", "2000-02-29", "2023-12-31")) {
            assertTrue(date.matches(PartialDate.DAY_PATTERN), date);
        }
        for (String date : List.of("2023-02-29", "2023-04-31", "2022-02-30", "2023-00-01", "2023-01-00", "2023-1")) {
            assertFalse(date.matches(PartialDate.DAY_PATTERN), date);
        }
        assertFalse("2023-04-30".matches(PartialDate.PATTERN));
    }

    private static boolean before(String one, String other) {
        return new PartialDate(one).isBefore(new PartialDate(other));
    }
}
