package kr.hwanryu.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private static boolean before(String one, String other) {
        return new PartialDate(one).isBefore(new PartialDate(other));
    }
}
