package kr.hwanryu.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kr.hwanryu.gateway.forwarding.Service;

/** What the services say of all datasets, asked in parallel; one reading serves everyone who asks within a while. */
@Singleton
class Readings {

    /** How many of one service's lists are asked for at once: a reading is nobody's hurry. */
    private static final int LANES = 3;

    private final Vertx vertx;
    private final FreshnessReader reader;
    private final Duration deadline;
    private final long keepMs;
    private final AtomicReference<Future<Reading>> kept = new AtomicReference<>();

    Readings(Vertx vertx, FreshnessReader reader, CatalogConfig config) {
        this.vertx = vertx;
        this.reader = reader;
        this.deadline = config.deadline();
        this.keepMs = config.keep().toMillis();
    }

    /**
     * What was read.
     *
     * @param regions null where they could not be had
     */
    record Reading(Map<Dataset, Fresh> datasets, JsonNode regions) {

        /** Whether everyone answered, so that it can be kept. */
        boolean isWhole() {
            return regions != null && datasets.values().stream().allMatch(Fresh::isKnown);
        }
    }

    Future<Reading> latest() {
        Future<Reading> known = kept.get();
        if (known != null) {
            return known;
        }
        Future<Reading> begun = read();
        kept.set(begun);
        begun.onSuccess(reading -> forget(begun, reading.isWhole() ? keepMs : 0));
        return begun;
    }

    private void forget(Future<Reading> reading, long afterMs) {
        if (afterMs == 0) {
            kept.compareAndSet(reading, null);
        } else {
            vertx.setTimer(afterMs, late -> kept.compareAndSet(reading, null));
        }
    }

    private Future<Reading> read() {
        long until = System.nanoTime() + deadline.toNanos();
        Map<Dataset, Fresh> known = new ConcurrentHashMap<>();
        List<Future<?>> lanes = new ArrayList<>();
        for (Service service : Service.values()) {
            for (int lane = 0; lane < LANES; lane++) {
                lanes.add(read(datasets(service, lane), until, known));
            }
        }
        Future<JsonNode> regions = reader.regions(until);
        lanes.add(regions);
        return Future.all(lanes).map(done -> new Reading(inOrder(known), regions.result()));
    }

    private static Iterator<Dataset> datasets(Service service, int lane) {
        List<Dataset> its = Dataset.ALL.stream()
                .filter(dataset -> dataset.service() == service)
                .toList();
        return IntStream.range(0, its.size())
                .filter(i -> i % LANES == lane)
                .mapToObj(its::get)
                .iterator();
    }

    /** One after the other. */
    private Future<Void> read(Iterator<Dataset> datasets, long until, Map<Dataset, Fresh> known) {
        if (!datasets.hasNext()) {
            return Future.succeededFuture();
        }
        Dataset dataset = datasets.next();
        return reader.read(dataset, until).compose(fresh -> {
            known.put(dataset, fresh);
            return read(datasets, until, known);
        });
    }

    private static Map<Dataset, Fresh> inOrder(Map<Dataset, Fresh> known) {
        Map<Dataset, Fresh> ordered = new LinkedHashMap<>();
        Dataset.ALL.forEach(dataset -> ordered.put(dataset, known.get(dataset)));
        return ordered;
    }
}
