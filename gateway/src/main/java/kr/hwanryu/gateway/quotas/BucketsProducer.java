package kr.hwanryu.gateway.quotas;

import io.github.bucket4j.TimeMeter;
import io.lettuce.core.RedisURI;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Counts where the configuration says: in Redis where it names one, else here. */
final class BucketsProducer {

    @Produces
    @Singleton
    Buckets buckets(QuotasConfig config, Vertx vertx) {
        if (config.redis().isEmpty() || !config.enabled()) {
            return new LocalBuckets(config.maxBuckets(), TimeMeter.SYSTEM_NANOTIME);
        }
        RedisURI.Builder uri = RedisURI.builder(parse(config.redis().get()));
        config.redisPassword().ifPresent(password -> uri.withPassword(password.toCharArray()));
        RedisLink redis = new RedisLink(vertx, uri.build(), config.redisRetry());
        return new SharedBuckets(vertx, redis, config.redisTimeout(), config.maxBuckets());
    }

    private static RedisURI parse(String url) {
        try {
            return RedisURI.create(url);
        } catch (IllegalArgumentException unreadable) {
            // Without the text: it may hold a password.
            throw new IllegalArgumentException("hwanryu.gateway.quotas.redis is no redis:// or rediss:// URL");
        }
    }

    void close(@Disposes Buckets buckets) {
        buckets.close();
    }
}
