package kr.hwanryu.gateway.forwarding;

import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/** Long polling: what a client asks to wait, in seconds, comes on top of the deadline, up to a bound. */
final class Waiting {

    private static final String PARAMETER = "wait=";

    private final long maxSeconds;

    Waiting(Duration max) {
        maxSeconds = max.toSeconds();
    }

    /** Whole seconds asked for with {@code wait}, in milliseconds; what is no such number is the origin's to refuse. */
    long millisOf(HttpServerRequest request) {
        String query = request.query();
        return query == null || !query.contains(PARAMETER) ? 0 : 1000 * secondsIn(query);
    }

    long secondsIn(String query) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(PARAMETER)) {
                return seconds(pair.substring(PARAMETER.length()));
            }
        }
        return 0;
    }

    private long seconds(String value) {
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return Math.min(maxSeconds, Long.parseLong(value));
    }
}
