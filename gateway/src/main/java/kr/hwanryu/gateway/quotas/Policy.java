package kr.hwanryu.gateway.quotas;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/** One quota as every bucket of it is made, and as clients are told it. */
final class Policy {

    private final Use use;
    private final Rate rate;
    private final BucketConfiguration bucket;
    private final String told;

    Policy(Use use, Rate rate) {
        this.use = use;
        this.rate = rate;
        this.bucket = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(rate.limit())
                        .refillGreedy(rate.limit(), rate.window())
                        .build())
                .build();
        this.told = '"' + use.id() + "\";q=" + rate.limit() + ";w=" + window().toSeconds();
    }

    Use use() {
        return use;
    }

    long limit() {
        return rate.limit();
    }

    Duration window() {
        return rate.window();
    }

    BucketConfiguration bucket() {
        return bucket;
    }

    /** The value of {@code RateLimit-Policy}. */
    String told() {
        return told;
    }
}
