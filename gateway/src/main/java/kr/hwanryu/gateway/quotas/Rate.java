package kr.hwanryu.gateway.quotas;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * So many requests in so much time.
 *
 * @param limit at least 1
 * @param window whole seconds, at least one
 */
public record Rate(long limit, Duration window) {

    private static final long HIGHEST = 1_000_000_000;
    private static final String EXPECTED = "A quota is written like 600/1m, not ";

    public Rate {
        if (limit < 1 || limit > HIGHEST || window.toSeconds() < 1 || window.toNanosPart() != 0) {
            throw new IllegalArgumentException(
                    "A quota is 1 to " + HIGHEST + " requests in whole seconds, not " + limit + " in " + window);
        }
    }

    /** Reads {@code 600/1m}; the configuration calls it. */
    public static Rate parse(CharSequence text) {
        String[] parts = text.toString().split("/", -1);
        if (parts.length != 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException(EXPECTED + text);
        }
        try {
            return new Rate(Long.parseLong(parts[0].strip()), DurationConverter.parseDuration(parts[1].strip()));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            throw new IllegalArgumentException(EXPECTED + text, unreadable);
        }
    }
}
