package kr.hwanryu.rest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kr.hwanryu.rest.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String LIST = "/v1/plans{regionId=[gangwon]}";

    private final Cursor cursor = new Cursor(42, List.of("gangwon", "2023"));

    @Test
    void reads_back_what_was_written() {
        assertEquals(cursor, Cursor.decode(cursor.encode(LIST), LIST, 2));
    }

    @Test
    void refuses_the_cursor_of_another_filter() {
        String foreign = cursor.encode("/v1/plans{regionId=[jeonbuk]}");
        assertThrows(ProblemException.class, () -> Cursor.decode(foreign, LIST, 2));
    }

    @Test
    void refuses_a_cursor_with_one_changed_character() {
        String written = cursor.encode(LIST);
        for (int i = 0; i < written.length(); i++) {
            char other = written.charAt(i) == 'A' ? 'B' : 'A';
            String tampered = written.substring(0, i) + other + written.substring(i + 1);
            assertThrows(ProblemException.class, () -> Cursor.decode(tampered, LIST, 2), tampered);
        }
    }

    @Test
    void refuses_a_cursor_of_another_sort_order() {
        assertThrows(ProblemException.class, () -> Cursor.decode(cursor.encode(LIST), LIST, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not a cursor at all", "eyJjaGFuZ2VObyI6MX0"})
    void refuses_what_is_no_cursor(String text) {
        assertThrows(ProblemException.class, () -> Cursor.decode(text, LIST, 2));
    }
}
