package kr.hwanryu.gateway.quotas;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;

/**
 * What a bucket said of one request.
 *
 * @param isCounted false where the count was away; the request then passes
 * @param isGranted whether the request passes
 * @param remaining requests that may follow at once
 * @param seconds within which no more than these may follow; after it, at least one more
 */
record Verdict(Policy policy, boolean isCounted, boolean isGranted, long remaining, long seconds) {

    /** Both fields as draft-ietf-httpapi-ratelimit-headers-11 has them. */
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");

    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit");
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    static Verdict of(Policy policy, ConsumptionProbe probe) {
        long remaining = probe.getRemainingTokens();
        long perToken = policy.window().toNanos() / policy.limit();
        long untilNext = probe.getNanosToWaitForReset() - (policy.limit() - 1 - remaining) * perToken;
        long seconds = Math.max(1, (untilNext + NANOS - 1) / NANOS);
        return new Verdict(policy, true, probe.isConsumed(), remaining, seconds);
    }

    /** The count is away: the request passes. */
    static Verdict uncounted(Policy policy) {
        return new Verdict(policy, false, true, 0, 0);
    }

    /** Writes what is known of the quota; what is left of it only where it was counted. */
    void tell(MultiMap headers) {
        headers.set(POLICY, policy.told());
        if (isCounted) {
            headers.set(LIMIT, '"' + policy.use().id() + "\";r=" + remaining + ";t=" + seconds);
        }
    }
}
