package kr.hwanryu.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonConventionsTest {

    private final ObjectMapper json = new ObjectMapper();

    record Figure(String nameKo, BigDecimal value, Long amountKrw, List<String> notes, LocalDate printedOn) {}

    JsonConventionsTest() {
        new JsonConventions().customize(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\": 1e-999999999}",
                "{\"value\": 0E-999999999}",
                "{\"value\": 1e19}",
                "{\"value\": 0.1234567890123}",
                "{\"nameKo\": \"a\\u0000b\"}",
                "{\"notes\": [\"\\u0000\"]}",
                "{\"nameKo\": \"\\ud83d\"}",
                "{\"printedOn\": \"+20000-01-01\"}",
                "{\"printedOn\": \"-0001-01-01\"}",
                "{\"printedOn\": \"2026-02-30\"}",
                "{\"amountKrw\": 99999999999999999999}",
                "{\"nameKo\": 1}",
                "{\"amountKrw\": 1.5}",
                "{\"amountKrw\": \"1\"}",
                "{\"unknown\": 1}",
                "{\"value\": 1, \"value\": 2}",
                "{} {}"
            })
    void refuses_what_the_contract_does_not_describe_or_no_column_can_hold(String text) {
        assertThrows(JsonProcessingException.class, () -> json.readValue(text, Figure.class));
    }

    @Test
    void reads_text_and_days_as_they_are_written() throws JsonProcessingException {
        Figure figure = json.readValue("{\"nameKo\": \"똠방각하 😀\", \"printedOn\": \"2026-11-23\"}", Figure.class);
        assertEquals("똠방각하 😀", figure.nameKo());
        assertEquals(LocalDate.of(2026, 11, 23), figure.printedOn());
    }

    @Test
    void keeps_decimals_exactly_as_they_are_written() throws JsonProcessingException {
        Figure figure = json.readValue("{\"value\": 45.90, \"amountKrw\": 9000000000000000}", Figure.class);
        assertEquals(new BigDecimal("45.90"), figure.value());
        assertEquals(9_000_000_000_000_000L, figure.amountKrw());
    }
}
