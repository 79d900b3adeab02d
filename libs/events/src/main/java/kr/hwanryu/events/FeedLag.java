package kr.hwanryu.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How far behind a feed we are: the age of the oldest event that is not applied. While a feed cannot be read nobody knows its
 * oldest event; it is then taken to be as old as our last knowledge that there was none, so the lag grows until we know better.
 */
final class FeedLag {

    private final Clock clock;
    private Instant caughtUpAt;
    private Instant behindSince;

    FeedLag(Clock clock) {
        this.clock = clock;
        this.caughtUpAt = clock.instant();
    }

    /** The feed holds nothing that is not applied. */
    synchronized void caughtUp() {
        caughtUpAt = clock.instant();
        behindSince = null;
    }

    /** The oldest event that is not applied is of this time. */
    synchronized void behindSince(Instant time) {
        behindSince = time;
    }

    /** The feed does not say whether it holds anything. */
    synchronized void unknown() {
        behindSince = behindSince == null ? caughtUpAt : behindSince;
    }

    synchronized boolean isBehind() {
        return behindSince != null;
    }

    /** Zero when caught up. */
    synchronized Duration age() {
        Duration age = behindSince == null ? Duration.ZERO : Duration.between(behindSince, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }
}
