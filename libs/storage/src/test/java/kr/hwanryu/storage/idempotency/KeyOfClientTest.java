package kr.hwanryu.storage.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyOfClientTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"abc, abc", "\"abc\", abc", "a\"b, a\"b", "\"a b\", a b", "\"a\\\"b\\\\\", a\"b\\", " abc , abc"})
    void reads_a_bare_key_and_a_quoted_one(String header, String key) {
        assertEquals(new KeyOfClient("me", key), of(header));
    }

    @Test
    void reads_as_many_as_255_characters() {
        assertEquals(255, of("k".repeat(255)).key().length());
        assertEquals(255, of('"' + "\\\"".repeat(255) + '"').key().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "a b", "\"abc", "\"a\"b\"", "\"a\\b\"", "키", "a\tb"})
    void refuses_what_is_not_one_key_and_names_the_header(String header) {
        assertRefused(List.of(header));
    }

    @Test
    void refuses_a_longer_key_and_a_second_one() {
        assertRefused(List.of("k".repeat(256)));
        assertRefused(List.of("one", "two"));
    }

    @Test
    void there_need_not_be_a_key() {
        assertTrue(KeyOfClient.of("me", null).isEmpty());
        assertTrue(KeyOfClient.of("me", List.of()).isEmpty());
    }

    private static KeyOfClient of(String header) {
        return KeyOfClient.of("me", List.of(header)).orElseThrow();
    }

    private static void assertRefused(List<String> headers) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> KeyOfClient.of("me", headers));
        assertEquals(List.of(Fault.inHeader("Idempotency-Key", "INVALID_IDEMPOTENCY_KEY", 255)), refusal.faults());
    }
}
