package kr.hwanryu.webhooks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** What operators see of delivery. Nothing by subscription or target: those are many, and not ours to show. */
@ApplicationScoped
class WebhookMetrics {

    private final MeterRegistry registry;
    private final Counter delivered;
    private final Counter dead;
    private final AtomicReference<Duration> lag = new AtomicReference<>(Duration.ZERO);

    WebhookMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.delivered = Counter.builder("hwanryu.webhooks.delivered")
                .description("Events that a receiver has taken")
                .register(registry);
        this.dead = Counter.builder("hwanryu.webhooks.dead")
                .description("Events that were set aside as dead letters")
                .register(registry);
        Gauge.builder("hwanryu.webhooks.lag", lag, known -> known.get().toMillis() / 1000.0)
                .description("Age of the oldest event that an active subscription has not had; 0 when there is none")
                .baseUnit("seconds")
                .strongReference(true)
                .register(registry);
        for (DeliveryError error : DeliveryError.values()) {
            failures(error);
        }
    }

    void delivered() {
        delivered.increment();
    }

    void dead() {
        dead.increment();
    }

    void failed(DeliveryError error) {
        failures(error).increment();
    }

    void lag(Duration age) {
        lag.set(age);
    }

    private Counter failures(DeliveryError error) {
        return Counter.builder("hwanryu.webhooks.failed")
                .description("Attempts that failed")
                .tag("error", error.name())
                .register(registry);
    }
}
