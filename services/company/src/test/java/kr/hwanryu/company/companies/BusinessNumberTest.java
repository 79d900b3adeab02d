package kr.hwanryu.company.companies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"124-81-00998", "120-88-00767", "220-81-62517", "123-45-67891", "1234567891"})
    void accepts_a_number_whose_check_digit_fits(String text) {
        assertTrue(BusinessNumber.parse(text).hasValidCheckDigit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"123-45-67890", "124-81-00999", "214-81-00998"})
    void tells_a_check_digit_that_does_not_fit(String text) {
        assertFalse(BusinessNumber.parse(text).hasValidCheckDigit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "124-81-0099",
                "124-81-009981",
                "124-81-00998\n",
                " 124-81-00998",
                "12-481-00998",
                "１２４-81-00998",
                "124.81.00998"
            })
    void refuses_anything_but_ten_digits_with_hyphens_in_their_places(String text) {
        assertThrows(IllegalArgumentException.class, () -> BusinessNumber.parse(text));
    }

    @Test
    void is_held_without_hyphens_and_shown_with_them() {
        assertEquals("1248100998", BusinessNumber.parse("124-81-00998").digits());
        assertEquals("124-81-00998", BusinessNumber.parse("1248100998").formatted());
    }

    @Test
    void no_text_is_no_number() {
        assertNull(BusinessNumber.parse(null));
    }
}
