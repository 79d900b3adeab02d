package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that a list which left whole ends with. */
class NdjsonEndTest {

    private static final String ROW = "{\"regionId\":\"gangwon\",\"performanceYear\":2023}";

    private static TableReader read(String lines) {
        return Figures.open(lines.getBytes(StandardCharsets.UTF_8), TableFormat.NDJSON, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\":1,\"readAt\":\"2026-11-24T09:00:00.123Z\"}",
                "\n{ \"count\": 1, \"readAt\": null }\r\n\n"
            })
    void the_last_line_of_an_export_is_its_end(String last) {
        TableReader reader = read(ROW + '\n' + last);
        assertEquals(List.of(), reader.next().faults());
        assertFalse(reader.hasNext());
    }

    @Test
    void what_only_looks_like_the_end_is_a_row() {
        String other = "{\"count\":1,\"readAt\":\"2026-11-24T09:00:00Z\",\"regionId\":\"gangwon\"}";
        TableReader reader = read(ROW + '\n' + other);
        reader.next();
        assertEquals(
                List.of("UNKNOWN_FIELD", "UNKNOWN_FIELD", "REQUIRED"),
                Figures.codes(reader.next().faults()));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "2,1"})
    void a_list_that_was_cut_counts_for_nothing(String counted, String there) {
        TableReader reader = read(ROW + "\n{\"count\":" + counted + ",\"readAt\":null}\n");
        reader.next();
        TableUnreadable cut = assertThrows(TableUnreadable.class, reader::hasNext);
        assertEquals("LINES_MISSING", cut.code());
        assertEquals(List.of(counted, there), cut.arguments());
    }

    @Test
    void nothing_comes_after_the_end() {
        TableReader reader = read(ROW + "\n{\"count\":1,\"readAt\":null}\n\n" + ROW);
        reader.next();
        TableUnreadable more = assertThrows(TableUnreadable.class, reader::hasNext);
        assertEquals("LINE_AFTER_END", more.code());
        assertEquals(List.of("4"), more.arguments());
    }
}
