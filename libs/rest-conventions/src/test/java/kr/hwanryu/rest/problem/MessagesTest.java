package kr.hwanryu.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void tells_every_problem_in_every_language(ProblemType type) {
        for (Locale language : Messages.LANGUAGES) {
            assertTrue(Messages.has(language, "problem." + type + ".title"), language + " title of " + type);
            assertTrue(Messages.has(language, "problem." + type + ".detail"), language + " detail of " + type);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, ko",
                "'', ko",
                "ko-KR, ko",
                "en-GB;q=0.9, en",
                "'fr, en;q=0.3', en",
                "'en;q=0.3, ko;q=0.8', ko",
                "ja, ko",
                "***, ko"
            })
    void negotiates_the_language_and_falls_back_to_korean(String header, String expected) {
        assertEquals(expected, Messages.negotiate(header).getLanguage());
    }

    @Test
    void shows_numbers_as_they_are_without_grouping() {
        String text = Messages.text(Locale.ENGLISH, "problem.PAYLOAD_TOO_LARGE.detail", List.of("65536"));
        assertTrue(text.contains("65536"), text);
    }

    @Test
    void keeps_both_languages_complete_in_every_bundle() {
        Stream.of("violation.REQUIRED", "detail.not-found", "detail.missing-scope")
                .forEach(key -> Messages.LANGUAGES.forEach(language -> assertTrue(Messages.has(language, key), key)));
        assertEquals(Messages.keys(Locale.KOREAN), Messages.keys(Locale.ENGLISH));
    }
}
