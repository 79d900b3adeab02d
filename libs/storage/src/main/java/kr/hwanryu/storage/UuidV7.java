package kr.hwanryu.storage;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes time-ordered ids (RFC 9562, version 7): 48 bits of milliseconds, the rest random. */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    /** A new id for a record that is made now. */
    public static UUID next(Clock clock) {
        long high = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = 0x8000000000000000L | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
