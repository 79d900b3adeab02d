package kr.hwanryu.company.companies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"㈜네올", "(주)네올", "（주）네올", "주식회사 네올", "네올 주식회사", " 네 올 ", "네올"})
    void is_the_same_whichever_way_the_legal_form_is_written(String nameKo) {
        assertEquals("네올", CompanyName.of(nameKo).key());
    }

    @Test
    void is_the_same_in_composed_and_decomposed_syllables() {
        String decomposed = Normalizer.normalize("지원바이오", Normalizer.Form.NFD);
        assertEquals(CompanyName.of("지원바이오"), CompanyName.of(decomposed));
    }

    @Test
    void does_not_tell_letter_case_or_width_apart() {
        assertEquals(CompanyName.of("abc바이오"), CompanyName.of("ＡＢＣ바이오"));
    }

    @Test
    void keeps_what_is_not_a_legal_form() {
        assertEquals("팜조아농업회사법인", CompanyName.of("㈜팜조아 농업회사법인").key());
        assertEquals("주원", CompanyName.of("주원").key());
    }

    @Test
    void is_empty_for_a_legal_form_alone() {
        assertTrue(CompanyName.of("㈜ ").isEmpty());
        assertArrayEquals(new String[0], CompanyName.of("주식회사").grams());
    }

    @Test
    void is_searched_by_pairs_of_syllables_or_by_the_one_there_is() {
        assertArrayEquals(new String[] {"네"}, CompanyName.of("네").grams());
        assertArrayEquals(new String[] {"네올"}, CompanyName.of("네올").grams());
        assertArrayEquals(
                new String[] {"지원", "원바", "바이", "이오"}, CompanyName.of("지원바이오").grams());
    }
}
