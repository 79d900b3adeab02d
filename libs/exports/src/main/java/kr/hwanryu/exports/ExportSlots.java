package kr.hwanryu.exports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.rest.query.PageRequest;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** How many lists may leave at once. A place is given back however the request ends. */
@ApplicationScoped
class ExportSlots {

    private final Semaphore free;
    private final ExportsConfig config;
    private final Counter refused;

    ExportSlots(ExportsConfig config, MeterRegistry registry) {
        this.free = new Semaphore(config.atOnce());
        this.config = config;
        this.refused = Counter.builder("hwanryu.exports.refused")
                .description("Whole lists that there was no place for")
                .register(registry);
        Gauge.builder("hwanryu.exports.running", free, left -> config.atOnce() - left.availablePermits())
                .description("Whole lists that are leaving")
                .strongReference(true)
                .register(registry);
    }

    /** Made with the process: what is not yet counted is told as zero. */
    void begin(@Observes StartupEvent start) {}

    /** Takes a place for a request; 503 where there is none. */
    void take(ResteasyReactiveRequestContext context) {
        if (!free.tryAcquire()) {
            refused.increment();
            throw ProblemException.told(ProblemType.UNAVAILABLE, "exports-busy")
                    .header("Retry-After", Long.toString(config.retryAfter().toSeconds()));
        }
        context.registerCompletionCallback(end -> free.release());
    }

    /** What the operation was called with; null where it was not called. */
    static PageRequest pageRequest(ResteasyReactiveRequestContext context) {
        for (Object parameter : context.getParameters()) {
            if (parameter instanceof PageRequest page) {
                return page;
            }
        }
        return null;
    }
}
