package kr.hwanryu.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.hwanryu.rest.problem.Messages;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** A job's failure, a fault of a cell, and a fault of a request. */
    private static final Pattern CODE = Pattern.compile(
            "(?:failed\\(\\w+, |ImportRefused\\(|refuse\\(job, |invalid\\(\"\\w+\", |')\"?([A-Z]+(?:_[A-Z]+)+)[\"']");

    @Test
    void every_code_has_a_text_in_both_languages() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (var files = Files.list(Path.of("src/main/java/kr/hwanryu/imports"))) {
            for (Path file : files.toList()) {
                codes.addAll(CODE.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        assertTrue(
                codes.containsAll(Set.of("ROWS_REJECTED", "TOO_MANY_ROWS", "REASON_REQUIRED", "UNKNOWN_IMPORT")),
                codes.toString());
        for (Locale language : Messages.LANGUAGES) {
            codes.forEach(code -> assertTrue(Messages.has(language, "violation." + code), code));
        }
        assertEquals(Messages.keys(Locale.KOREAN), Messages.keys(Locale.ENGLISH));
    }
}
