package kr.hwanryu.gateway.quotas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Counts in Redis, where several gateways take from the same bucket: read, computed here, and swapped by a script if nobody
 * was quicker. Whatever goes wrong on the way, the request passes uncounted, at the latest after the time-out.
 *
 * <p>Requests of one gateway for one bucket that come while it is being asked for go together in the next question:
 * otherwise a thousand at once would each read and swap against all others.
 */
final class SharedBuckets implements Buckets {

    /** A full bucket needs no key; this much longer it is kept, because clocks differ. */
    private static final Duration KEPT_LONGER = Duration.ofSeconds(10);

    private static final String PREFIX = "hwanryu:quota:";

    private final Vertx vertx;
    private final RedisLink redis;
    private final long timeoutMs;
    private final AsyncProxyManager<byte[]> remote;
    private final Cache<String, AsyncBucketProxy> asked;

    SharedBuckets(Vertx vertx, RedisLink redis, Duration timeout, int atMost) {
        this.vertx = vertx;
        this.redis = redis;
        this.timeoutMs = timeout.toMillis();
        this.remote = new Bucket4jLettuce.LettuceBasedProxyManagerBuilder<>(redis.latest())
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_LONGER))
                .requestTimeout(timeout)
                .build()
                .asAsync();
        this.asked = Caffeine.newBuilder()
                .maximumSize(atMost)
                .expireAfterAccess(Duration.ofMinutes(1))
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Future<Verdict> take(Policy policy, Holder holder) {
        if (!redis.isUp()) {
            return Future.succeededFuture(Verdict.uncounted(policy));
        }
        CompletableFuture<ConsumptionProbe> answer =
                asked.get(key(policy, holder), key -> proxy(key, policy)).tryConsumeAndReturnRemaining(1);
        return Future.fromCompletionStage(answer, vertx.getOrCreateContext())
                .timeout(timeoutMs, TimeUnit.MILLISECONDS)
                .map(probe -> {
                    redis.answered();
                    return Verdict.of(policy, probe);
                })
                .otherwise(failure -> {
                    redis.failed(failure);
                    return Verdict.uncounted(policy);
                });
    }

    /** With the limit in it, since a bucket in Redis keeps the limit that it was made with. */
    private static String key(Policy policy, Holder holder) {
        return PREFIX
                + policy.use().id()
                + ':'
                + policy.limit()
                + '/'
                + policy.window().toSeconds()
                + (holder.isClient() ? ":client:" : ":address:")
                + holder.id();
    }

    private AsyncBucketProxy proxy(String key, Policy policy) {
        return remote.builder()
                .withOptimization(Optimizations.batching())
                .build(key.getBytes(StandardCharsets.UTF_8), () -> CompletableFuture.completedFuture(policy.bucket()));
    }

    @Override
    public void close() {
        redis.close();
    }
}
