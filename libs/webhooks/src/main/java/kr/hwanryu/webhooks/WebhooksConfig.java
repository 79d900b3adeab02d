package kr.hwanryu.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How events are pushed ({@code hwanryu.webhooks.*}). */
@ConfigMapping(prefix = "hwanryu.webhooks")
interface WebhooksConfig {

    /** What seals the secrets at rest: 32 bytes in base64. The first seals, all open; without any there are no webhooks. */
    Optional<List<String>> key();

    /** Hosts, as targets name them, that may have private addresses and do without TLS; on one machine and in tests only. */
    Optional<List<String>> allowedPrivateTargets();

    /** PEM files of authorities that receivers' certificates may have besides those that Java trusts. */
    Optional<List<Path>> trustedCertificates();

    @WithDefault("20")
    int subscriptionsPerClient();

    /** How long the secret before the last rotation still signs. */
    @WithDefault("24h")
    Duration secretOverlap();

    @WithDefault("3s")
    Duration connectTimeout();

    /** From the connection on to the head of the answer. */
    @WithDefault("10s")
    Duration answerTimeout();

    /** The pause after each failed attempt in turn; after one more failure the event is a dead letter. */
    @WithDefault("5s,30s,2m,10m,1h,6h,12h,24h,24h")
    List<Duration> retryAfter();

    /** Up to how many percent of a pause are added or taken at random, so that many do not come back at once. */
    @WithDefault("20")
    int jitterPercent();

    /** The longest pause that a receiver can ask for with Retry-After. */
    @WithDefault("24h")
    Duration retryAfterAtMost();

    /** Attempts for an event that the receiver refuses (4xx, a redirect): it would be refused in three days too. */
    @WithDefault("5")
    int attemptsWhenRefused();

    /** A subscription that had nothing but failures for so long is disabled. */
    @WithDefault("5d")
    Duration disableAfter();

    /** Subscriptions that are served at once by one process. */
    @WithDefault("8")
    int parallel();

    /** How long one subscription is served before others have their turn. */
    @WithDefault("10s")
    Duration turn();

    /** How long nobody else takes a subscription up after the last sign of whoever serves it. */
    @WithDefault("60s")
    Duration lease();

    /** How often work is looked for; what this process tells itself is seen at once. */
    @WithDefault("1s")
    Duration lookEvery();
}
