package kr.hwanryu.gateway.quotas;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/**
 * What one client may ask for ({@code hwanryu.gateway.quotas.*}). A quota is written {@code 600/1m}: as many requests at
 * once, and as many again per time, continuously.
 */
@ConfigMapping(prefix = "hwanryu.gateway.quotas")
public interface QuotasConfig {

    /** Whether requests are counted at all. */
    @WithDefault("true")
    boolean enabled();

    /** Of one address without a token: a page of charts asks thirty times, and an office sits behind one address. */
    OfAddress address();

    /** Of one client, by its token. */
    OfClient client();

    /** Buckets held in memory, under 500 bytes each; beyond that the least used are forgotten, that is, full again. */
    @WithDefault("50000")
    int maxBuckets();

    /** Where several gateways count together ({@code redis://} or {@code rediss://}); without it each counts for itself. */
    Optional<String> redis();

    /** The password of that Redis, kept out of its URL. */
    Optional<String> redisPassword();

    /** How long a request waits for Redis before it is let through uncounted. */
    @WithDefault("100ms")
    Duration redisTimeout();

    /** Pause between attempts to reach a Redis that is away. */
    @WithDefault("500ms")
    Duration redisRetry();

    /** Reads, writes and imports without a token; the latter two only ever end in 401, which is reason to count them. */
    interface OfAddress {

        @WithDefault("600/1m")
        Rate reads();

        @WithDefault("60/1m")
        Rate writes();

        @WithDefault("20/1h")
        Rate imports();
    }

    /** Reads, writes and imports with a token. */
    interface OfClient {

        @WithDefault("3000/1m")
        Rate reads();

        @WithDefault("600/1m")
        Rate writes();

        @WithDefault("60/1h")
        Rate imports();
    }
}
