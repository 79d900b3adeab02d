package kr.hwanryu.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What stands in a cell for a value: what its JSON would say, as text where it is neither a number nor true or false. */
final class Cells {

    private final ObjectMapper json;
    private final Map<Object, String> names = new ConcurrentHashMap<>();

    Cells(ObjectMapper json) {
        this.json = json;
    }

    /** A {@link String}, {@link Number} or {@link Boolean}; null for null. */
    Object of(Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof UUID || value instanceof Instant || value instanceof LocalDate) {
            return value.toString();
        }
        return value instanceof Enum<?> ? names.computeIfAbsent(value, this::text) : text(value);
    }

    private String text(Object value) {
        JsonNode node = json.valueToTree(value);
        try {
            // A tree forgets the zeros at the end of a decimal.
            return node.isTextual() ? node.textValue() : json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
