package kr.hwanryu.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** What the services say of all datasets, asked in parallel; one reading serves everyone who asks within a while. */
@Singleton
class Readings {

    private final Vertx vertx;
    private final FreshnessReader reader;
    private final long keepMs;
    private final AtomicReference<Future<Reading>> kept = new AtomicReference<>();

    Readings(Vertx vertx, FreshnessReader reader, CatalogConfig config) {
        this.vertx = vertx;
        this.reader = reader;
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
        Map<Dataset, Future<Fresh>> asked = new LinkedHashMap<>();
        Dataset.ALL.forEach(dataset -> asked.put(dataset, reader.read(dataset)));
        Future<JsonNode> regions = reader.regions();
        List<Future<?>> all = new ArrayList<>(asked.values());
        all.add(regions);
        return Future.all(all).map(done -> {
            Map<Dataset, Fresh> datasets = new LinkedHashMap<>();
            asked.forEach((dataset, fresh) -> datasets.put(dataset, fresh.result()));
            return new Reading(datasets, regions.result());
        });
    }
}
