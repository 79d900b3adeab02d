package kr.hwanryu.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.hwanryu.gateway.forwarding.OriginClient;
import kr.hwanryu.gateway.forwarding.Service;

/** Asks the owner of a list how fresh it is and which years it covers. Its futures never fail: a failure is a status. */
@Singleton
class FreshnessReader {

    private final OriginClient origins;
    private final ObjectMapper json;

    FreshnessReader(OriginClient origins, ObjectMapper json) {
        this.origins = origins;
        this.json = json;
    }

    /**
     * Asks for one dataset.
     *
     * @param until when everyone's time is over, as {@link System#nanoTime} counts
     */
    Future<Fresh> read(Dataset dataset, long until) {
        String one = dataset.path() + "?limit=1";
        String field = dataset.yearField();
        if (field == null) {
            return settled(get(dataset.service(), one, until).map(answer -> fresh(answer, null, null)));
        }
        return settled(get(dataset.service(), one + "&sort=" + field, until)
                .compose(first -> get(dataset.service(), one + "&sort=-" + field, until)
                        .map(last -> fresh(last, year(first, field), year(last, field)))));
    }

    /** The regions, for what the catalogue covers; null where their owner does not answer. */
    Future<JsonNode> regions(long until) {
        return get(Service.INDUSTRY, "/v1/regions?limit=200", until)
                .map(answer -> answer.path("items"))
                .otherwise((JsonNode) null);
    }

    private static Fresh fresh(JsonNode answer, Integer firstYear, Integer lastYear) {
        String readAt = answer.path("readAt").textValue();
        return new Fresh(readAt == null ? null : Instant.parse(readAt), firstYear, lastYear, Fresh.Status.OK);
    }

    private static Integer year(JsonNode answer, String field) {
        JsonNode year = answer.path("items").path(0).path(field);
        return year.isInt() ? year.intValue() : null;
    }

    private static Future<Fresh> settled(Future<Fresh> reading) {
        return reading.otherwise(failure ->
                Fresh.unknown(failure instanceof TimeoutException ? Fresh.Status.TIMEOUT : Fresh.Status.UNAVAILABLE));
    }

    private Future<JsonNode> get(Service service, String uri, long until) {
        long leftMs = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (leftMs <= 0) {
            return Future.failedFuture(new TimeoutException());
        }
        HttpClientRequest[] sent = new HttpClientRequest[1];
        return origins.open(service, HttpMethod.GET, uri)
                .compose(request -> {
                    sent[0] = request;
                    return request.putHeader(HttpHeaders.ACCEPT, "application/json")
                            .send();
                })
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("status " + response.statusCode()))
                .map(body -> object(body.getBytes()))
                .timeout(leftMs, TimeUnit.MILLISECONDS)
                .onFailure(gone -> {
                    if (sent[0] != null) {
                        sent[0].reset();
                    }
                });
    }

    private JsonNode object(byte[] body) {
        try {
            JsonNode read = json.readTree(body);
            if (read == null || !read.path("items").isArray()) {
                throw new IllegalStateException("not the answer of a list");
            }
            return read;
        } catch (IOException | DateTimeException unreadable) {
            throw new IllegalStateException("not the answer of a list", unreadable);
        }
    }
}
