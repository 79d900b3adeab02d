package kr.hwanryu.gateway.forwarding;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How many requests went to which service, how they ended and how long they took. Quarkus's own meter names forwarded
 * requests by their path, one time series per id: it is off.
 */
@Singleton
final class Traffic {

    /** Bounds between which an answer's time is told apart. */
    private static final Duration[] BUCKETS = Stream.of(10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    Traffic(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(HttpServerRequest request, Service service) {
        long start = System.nanoTime();
        String method = request.method().name();
        request.response()
                .endHandler(end -> timer(service, method, request.response().getStatusCode())
                        .record(System.nanoTime() - start, TimeUnit.NANOSECONDS));
    }

    private Timer timer(Service service, String method, int status) {
        return timers.computeIfAbsent(
                new Key(service, method, status), key -> Timer.builder("hwanryu.gateway.forwarded")
                        .description("Requests passed on to a service")
                        .serviceLevelObjectives(BUCKETS)
                        .tag("service", service.id())
                        .tag("method", method)
                        .tag("status", Integer.toString(status))
                        .register(registry));
    }

    private record Key(Service service, String method, int status) {}
}
