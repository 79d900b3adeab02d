package kr.hwanryu.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FeedLagTest {

    private static final Instant START = Instant.parse("2024-04-01T00:00:00Z");

    private final Turning clock = new Turning();
    private final FeedLag lag = new FeedLag(clock);

    @Test
    void is_zero_while_nothing_is_left_to_apply() {
        clock.pass(100);
        assertEquals(Duration.ZERO, lag.age());
        assertFalse(lag.isBehind());
    }

    @Test
    void is_the_age_of_the_oldest_event_and_grows_until_it_is_applied() {
        clock.pass(100);
        lag.behindSince(START.plusSeconds(90));
        assertEquals(Duration.ofSeconds(10), lag.age());
        clock.pass(5);
        assertEquals(Duration.ofSeconds(15), lag.age());
        lag.caughtUp();
        assertEquals(Duration.ZERO, lag.age());
    }

    @Test
    void counts_from_when_we_last_knew_while_the_feed_does_not_say() {
        clock.pass(100);
        lag.caughtUp();
        clock.pass(20);
        lag.unknown();
        clock.pass(10);
        lag.unknown();
        assertEquals(Duration.ofSeconds(30), lag.age());
    }

    @Test
    void a_feed_that_goes_away_while_an_event_waits_leaves_the_event_the_oldest() {
        lag.behindSince(START.minusSeconds(7));
        lag.unknown();
        assertEquals(Duration.ofSeconds(7), lag.age());
    }

    @Test
    void an_event_of_a_clock_ahead_of_ours_is_not_negative() {
        lag.behindSince(START.plusSeconds(3));
        assertEquals(Duration.ZERO, lag.age());
    }

    private static final class Turning extends Clock {

        private Instant now = START;

        void pass(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
