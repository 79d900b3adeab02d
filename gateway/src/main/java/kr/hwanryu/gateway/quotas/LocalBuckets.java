package kr.hwanryu.gateway.quotas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import io.vertx.core.Future;

/**
 * Counts in this process. A bucket that nobody used for its window is full and can go; when a flood of addresses fills the
 * memory given to it, the least used go before their time.
 */
final class LocalBuckets implements Buckets {

    private final Cache<Key, Bucket> buckets;
    private final TimeMeter time;

    LocalBuckets(int atMost, TimeMeter time) {
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(atMost)
                .expireAfter(Expiry.accessing(
                        (Key key, Bucket bucket) -> key.policy().window()))
                .ticker(time::currentTimeNanos)
                // Elsewhere it would be done later, and a flood could be quicker.
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Future<Verdict> take(Policy policy, Holder holder) {
        ConsumptionProbe probe =
                buckets.get(new Key(policy, holder), this::full).tryConsumeAndReturnRemaining(1);
        return Future.succeededFuture(Verdict.of(policy, probe));
    }

    private Bucket full(Key key) {
        LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(time);
        for (Bandwidth limit : key.policy().bucket().getBandwidths()) {
            bucket.addLimit(limit);
        }
        return bucket.build();
    }

    /** How many there are. */
    long size() {
        return buckets.estimatedSize();
    }

    @Override
    public void close() {
        buckets.invalidateAll();
    }

    private record Key(Policy policy, Holder holder) {}
}
