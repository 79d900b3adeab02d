package kr.hwanryu.gateway.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.hwanryu.rest.problem.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {

    private final Writing korean = new Writing(Locale.KOREAN);
    private final Writing english = new Writing(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "18600000000,186억 원,KRW 18.6 bn",
        "13030000000,130.3억 원,KRW 13.03 bn",
        "27875000000,278.75억 원,KRW 27.875 bn",
        "112800000000,'1,128억 원',KRW 112.8 bn",
        "371505376,약 3.72억 원,about KRW 371.5 m",
        "100000000,1억 원,KRW 100 m",
        "50000000,'5,000만 원',KRW 50 m",
        "50005000,'약 5,001만 원','about KRW 50 m'",
        "4999,'4,999원','KRW 4,999'",
        "0,0원,KRW 0",
        "-4500000000,−45억 원,−KRW 4.5 bn",
        "12345678901234567,'약 123,456,789억 원','about KRW 12,345,678.9 bn'"
    })
    void money_is_in_eok_and_says_when_it_is_rounded(String krw, String inKorean, String inEnglish) {
        assertEquals(inKorean, korean.won(new BigDecimal(krw)));
        assertEquals(inEnglish, english.won(new BigDecimal(krw)));
    }

    @Test
    void money_beside_what_was_printed_has_its_decimals() {
        assertEquals("5.0227억 원", korean.won(new BigDecimal("502268817"), 4));
        assertEquals("5억 원", korean.won(new BigDecimal("502268817"), 1));
        assertEquals("KRW 502.27 m", english.won(new BigDecimal("502268817"), 4));
    }

    @Test
    void numbers_keep_their_decimals_and_a_sign() {
        assertEquals("25.79%", korean.percent(new BigDecimal("25.790")));
        assertEquals("−3.5%", korean.percent(new BigDecimal("-3.5")));
        assertEquals("+57", Writing.signed(BigDecimal.valueOf(57), "57"));
        assertEquals("1,837 EUR", english.inUnit(BigDecimal.valueOf(1837), "EUR"));
    }

    @Test
    void days_are_told_as_far_as_they_are_known() {
        assertEquals("2024년", korean.day("2024"));
        assertEquals("August 2024", english.day("2024-08"));
        assertEquals("2024년 8월 4일", korean.day("2024-08-04"));
    }

    @Test
    void korean_words_in_an_english_document_are_marked() {
        assertEquals(new Words("네올", true), english.words("네올"));
        assertEquals(new Words("SOQU", false), english.name("쏘큐", "SOQU"));
        assertEquals(new Words("쏘큐", false), korean.name("쏘큐", "SOQU"));
    }

    @Test
    void a_code_without_a_name_is_shown_as_it_came() {
        assertEquals("국비", korean.label("fundSource", "NATIONAL"));
        assertEquals("REGIONAL_BOND", korean.label("fundSource", "REGIONAL_BOND"));
    }

    @Test
    void every_text_of_a_document_is_there_in_both_languages() throws Exception {
        StringBuilder written = new StringBuilder();
        for (String folder : List.of("resources/templates", "java/kr/hwanryu/gateway/documents")) {
            try (var files = Files.walk(Path.of("src/main", folder.split("/")))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    written.append(Files.readString(file));
                }
            }
        }
        // A key that ends in a dot is continued by the code.
        Matcher key = Pattern.compile("\\btext\\(\\s*['\"]([\\w.]*\\w)['\"]").matcher(written);
        int found = 0;
        for (; key.find(); found++) {
            for (Locale language : Messages.LANGUAGES) {
                assertTrue(Messages.has(language, "report." + key.group(1)), language + " " + key.group(1));
            }
        }
        assertTrue(found > 100, "texts found: " + found);
    }

    /** The dashboard's labels are a module of the browser's; what both call by a name they call by the same. */
    @Test
    void codes_have_the_names_that_the_dashboard_gives_them() throws Exception {
        String module = Files.readString(Path.of("src/main/resources/dashboard/labels.js"));
        Matcher group = Pattern.compile("(?s)\\b(\\w+): \\{([^{}]*)}").matcher(module);
        int found = 0;
        while (group.find()) {
            Matcher label =
                    Pattern.compile("'?(\\w+)'?: \\['([^']*)', '([^']*)']").matcher(group.group(2));
            for (; label.find() && !group.group(1).equals("by"); found++) {
                assertEquals(label.group(2), korean.label(group.group(1), label.group(1)));
                assertEquals(label.group(3), english.label(group.group(1), label.group(1)));
            }
        }
        assertTrue(found > 70, "labels found: " + found);
    }
}
