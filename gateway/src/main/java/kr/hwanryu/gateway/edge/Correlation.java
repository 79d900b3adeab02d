package kr.hwanryu.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import kr.hwanryu.rest.trace.CurrentTrace;

/**
 * The two names a request has in logs: {@code X-Request-Id}, the client's or ours, and the W3C {@code traceparent}. Both
 * are written into the request's own headers, so that whoever reads them later, here or behind us, reads the same.
 */
public final class Correlation {

    public static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");
    public static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence TRACESTATE = HttpHeaders.createOptimized("tracestate");

    private static final int MAX_REQUEST_ID = 128;
    private static final int TRACEPARENT_LENGTH = 55;
    private static final String NO_TRACE = "00000000000000000000000000000000";
    private static final String NO_SPAN = "0000000000000000";

    private Correlation() {}

    /** Gives the request both names where it has no usable one; calling it again changes nothing. A span names its own. */
    public static void ensure(MultiMap headers) {
        if (!isRequestId(headers.get(REQUEST_ID))) {
            headers.set(REQUEST_ID, hex(2));
        }
        Optional<String> traced = CurrentTrace.traceparent();
        if (traced.isPresent()) {
            headers.set(TRACEPARENT, traced.get());
        } else if (!isTraceparent(headers.get(TRACEPARENT))) {
            headers.remove(TRACESTATE);
            headers.set(TRACEPARENT, "00-" + hex(2) + "-" + hex(1) + "-00");
        }
    }

    /** Takes the trace out of the headers of a request of ours, where the span of sending it will add its own. */
    public static void leaveToSpan(MultiMap headers) {
        if (CurrentTrace.hasSpan()) {
            headers.remove(TRACEPARENT);
        }
    }

    /** The trace id of headers that {@link #ensure} has seen: 32 hexadecimal digits. */
    public static String traceId(MultiMap headers) {
        return headers.get(TRACEPARENT).substring(3, 35);
    }

    /** A request id goes into logs and headers of others: letters, digits and {@code . _ -} only. */
    static boolean isRequestId(String id) {
        if (id == null || id.isEmpty() || id.length() > MAX_REQUEST_ID) {
            return false;
        }
        return id.chars()
                .allMatch(c -> c == '.'
                        || c == '_'
                        || c == '-'
                        || c >= '0' && c <= '9'
                        || c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z');
    }

    /** Version 00 of W3C Trace Context; trace and span ids of zeros name nothing. */
    static boolean isTraceparent(String value) {
        return value != null
                && value.length() == TRACEPARENT_LENGTH
                && value.startsWith("00-")
                && isHex(value, 3, 35)
                && value.charAt(35) == '-'
                && isHex(value, 36, 52)
                && value.charAt(52) == '-'
                && isHex(value, 53, 55)
                && !value.startsWith(NO_TRACE, 3)
                && !value.startsWith(NO_SPAN, 36);
    }

    private static boolean isHex(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }

    /** Names, not secrets: an ordinary generator will do. The first bit is set, so that no id is all zeros. */
    private static String hex(int longs) {
        StringBuilder digits = new StringBuilder(16 * longs);
        for (int i = 0; i < longs; i++) {
            digits.append(Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE));
        }
        return digits.toString();
    }
}
