package kr.hwanryu.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void carries_the_time_the_version_and_the_variant() {
        Instant made = Instant.parse("2026-11-23T09:00:00.123Z");
        UUID id = UuidV7.next(Clock.fixed(made, ZoneOffset.UTC));
        assertEquals(made.toEpochMilli(), id.getMostSignificantBits() >>> 16);
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
    }

    @Test
    void sorts_by_time_as_text() {
        Instant earlier = Instant.parse("2026-11-23T09:00:00.123Z");
        String first = UuidV7.next(Clock.fixed(earlier, ZoneOffset.UTC)).toString();
        String second =
                UuidV7.next(Clock.fixed(earlier.plusMillis(1), ZoneOffset.UTC)).toString();
        assertTrue(first.compareTo(second) < 0);
    }
}
