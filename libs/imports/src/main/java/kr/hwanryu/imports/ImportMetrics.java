package kr.hwanryu.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What operators see of jobs. Nothing by client: those are many, and their jobs are theirs. */
@ApplicationScoped
class ImportMetrics {

    private final MeterRegistry registry;
    private final Clock clock;
    private volatile Instant oldest;

    ImportMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** Counters are there before anything is counted: a rate needs a zero to begin with. */
    void begin(@Observes StartupEvent start, @Any Instance<Importable> importables) {
        Gauge.builder("hwanryu.imports.lag", this, ImportMetrics::seconds)
                .description("Age of the oldest job that is not finished; 0 when there is none")
                .baseUnit("seconds")
                .strongReference(true)
                .register(registry);
        for (Importable known : importables) {
            finished(known.name(), ImportState.DONE);
            finished(known.name(), ImportState.FAILED);
        }
    }

    /** One job is at its end, for good. */
    void finished(ImportJob job, ImportState state) {
        finished(job.resource(), state).increment();
    }

    /** When the oldest job was handed over that waits or runs; null where none does. */
    void oldest(Instant handedOver) {
        oldest = handedOver;
    }

    private double seconds() {
        Instant since = oldest;
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    private Counter finished(String resource, ImportState state) {
        return Counter.builder("hwanryu.imports.finished")
                .description("Jobs at their end, dry runs too")
                .tag("resource", resource)
                .tag("state", state.name())
                .register(registry);
    }
}
