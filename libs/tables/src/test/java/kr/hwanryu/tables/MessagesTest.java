package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.hwanryu.rest.problem.Messages;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(_[A-Z]+)+)\"");

    @Test
    void every_code_has_a_text_in_both_languages() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (var files = Files.list(Path.of("src/main/java/kr/hwanryu/tables"))) {
            for (Path file : files.toList()) {
                codes.addAll(CODE.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        assertTrue(codes.size() > 30, codes.toString());
        for (Locale language : Messages.LANGUAGES) {
            List<String> without = codes.stream()
                    .filter(code -> !Messages.has(language, "violation." + code))
                    .toList();
            assertEquals(List.of(), without, language.toString());
        }
    }

    @Test
    void every_kind_of_column_is_explained() {
        for (Class<?> type : ColumnType.class.getPermittedSubclasses()) {
            assertTrue(
                    Messages.has(Locale.KOREAN, "tables.template.type." + type.getSimpleName()), type.getSimpleName());
        }
        assertEquals(Messages.keys(Locale.KOREAN), Messages.keys(Locale.ENGLISH));
    }
}
