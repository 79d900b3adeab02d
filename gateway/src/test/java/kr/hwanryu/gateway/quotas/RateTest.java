package kr.hwanryu.gateway.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void is_written_as_requests_per_time() {
        assertEquals(new Rate(600, Duration.ofMinutes(1)), Rate.parse("600/1m"));
        assertEquals(new Rate(20, Duration.ofHours(1)), Rate.parse(" 20 / 3600s "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "600", "600/", "/1m", "600/1m/2", "many/1m", "0/1m", "-1/1m", "600/0s", "600/1500ms", "600/x"
            })
    void is_refused_when_it_says_anything_else(String text) {
        assertThrows(IllegalArgumentException.class, () -> Rate.parse(text));
    }
}
