package kr.hwanryu.gateway.reports;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.hwanryu.gateway.forwarding.OriginClient;
import kr.hwanryu.gateway.forwarding.Service;

/** What the things are called that a report names by their ids; read beside it, for documents only. */
@Singleton
class ReportNames {

    /** The lists of names, and whose they are. */
    private static final Map<String, Service> LISTS =
            Map.of("indicators", Service.OUTCOME, "institutions", Service.INDUSTRY, "regions", Service.INDUSTRY);

    private final Vertx vertx;
    private final OriginClient origins;
    private final ReportsConfig config;

    ReportNames(Vertx vertx, OriginClient origins, ReportsConfig config) {
        this.vertx = vertx;
        this.origins = origins;
        this.config = config;
    }

    /** Each list by its name; one that could not be had says why. Never fails. */
    Future<Map<String, Section>> read(SectionReader.Caller caller) {
        Deadline deadline = new Deadline(vertx, config.deadline().toMillis());
        SectionReader reader = new SectionReader(origins, deadline, caller, config.maxPages());
        Map<String, Future<Section>> lists = new LinkedHashMap<>();
        LISTS.forEach((list, owner) -> lists.put(list, reader.list(owner, "/v1/" + list + "?limit=200")));
        return Future.all(new ArrayList<>(lists.values()))
                .map(done -> {
                    Map<String, Section> read = new LinkedHashMap<>();
                    lists.forEach((list, section) -> read.put(list, section.result()));
                    return read;
                })
                .onComplete(done -> deadline.cancel());
    }
}
