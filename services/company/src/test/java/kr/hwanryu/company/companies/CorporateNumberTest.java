package kr.hwanryu.company.companies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    @Test
    void knows_the_check_digit_of_numbers_issued_before_2025() {
        assertTrue(CorporateNumber.parse("110111-0062432").hasValidCheckDigit());
        assertFalse(CorporateNumber.parse("110111-0062433").hasValidCheckDigit());
    }

    @Test
    void is_held_without_its_hyphen_and_shown_with_it() {
        assertEquals("1101110062432", CorporateNumber.parse("110111-0062432").digits());
        assertEquals("110111-0062432", CorporateNumber.parse("1101110062432").formatted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "110111-006243", "110111-00624321", "1101-110062432", "110111-0062432\n"})
    void refuses_anything_but_thirteen_digits(String text) {
        assertThrows(IllegalArgumentException.class, () -> CorporateNumber.parse(text));
    }

    @Test
    void no_text_is_no_number() {
        assertNull(CorporateNumber.parse(null));
    }
}
