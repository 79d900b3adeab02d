package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Finds rows in an answer by what they are of, and compares figures as numbers: 3.0 is 3. */
final class Rows {

    private Rows() {}

    static JsonNode one(JsonNode list, String field, String value) {
        List<JsonNode> found = StreamSupport.stream(list.spliterator(), false)
                .filter(row -> row.path(field).asText().equals(value))
                .toList();
        assertEquals(1, found.size(), () -> "rows with " + field + " " + value + " in " + list);
        return found.get(0);
    }

    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(row -> texts.add(row.path(field).asText()));
        return texts;
    }

    static void assertFigure(String expected, JsonNode row, String field) {
        assertEquals(true, row.path(field).isNumber(), () -> field + " is no number in " + row);
        assertEquals(
                0,
                new BigDecimal(expected).compareTo(row.get(field).decimalValue()),
                () -> field + " is " + row.get(field) + ", not " + expected);
    }

    static void assertUnknown(JsonNode row, String field) {
        assertEquals(true, row.has(field) && row.get(field).isNull(), () -> field + " is not null in " + row);
    }
}
