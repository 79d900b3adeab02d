package kr.hwanryu.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What operators see of a feed that is followed. */
final class FeedMetrics {

    private final Counter applied;
    private final Counter failed;

    FeedMetrics(MeterRegistry registry, String feed, FeedLag lag) {
        Gauge.builder("hwanryu.events.lag", lag, known -> known.age().toMillis() / 1000.0)
                .description("Age of the oldest event that is not applied; 0 when there is none")
                .baseUnit("seconds")
                .tag("feed", feed)
                .strongReference(true)
                .register(registry);
        this.applied = Counter.builder("hwanryu.events.applied")
                .description("Events that a handler wanted and has applied")
                .tag("feed", feed)
                .register(registry);
        this.failed = Counter.builder("hwanryu.events.failed")
                .description("Attempts to apply events that failed; each is tried again")
                .tag("feed", feed)
                .register(registry);
    }

    void applied(long events) {
        applied.increment(events);
    }

    void failed() {
        failed.increment();
    }
}
