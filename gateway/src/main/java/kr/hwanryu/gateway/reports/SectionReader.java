package kr.hwanryu.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kr.hwanryu.gateway.edge.Correlation;
import kr.hwanryu.gateway.forwarding.OriginClient;
import kr.hwanryu.gateway.forwarding.Service;

/** Reads sections from the services for one report. Its futures never fail: a failure is a section that says why. */
final class SectionReader {

    private final OriginClient origins;
    private final Deadline deadline;
    private final Caller caller;
    private final int maxPages;

    SectionReader(OriginClient origins, Deadline deadline, Caller caller, int maxPages) {
        this.origins = origins;
        this.deadline = deadline;
        this.caller = caller;
        this.maxPages = maxPages;
    }

    /** One record. */
    Future<Section> one(Service service, String uri) {
        return section(
                service,
                get(service, uri)
                        .map(answer -> new Section(
                                service, Section.Status.OK, answer.body(), answer.validators(), answer.readAt())));
    }

    /** All items of a list, page by page. */
    Future<Section> list(Service service, String uri) {
        return section(service, get(service, uri).compose(first -> rest(service, uri, new Pages(service, first))));
    }

    /** The first item of a list; an empty list is a record that does not exist. */
    Future<Section> first(Service service, String uri) {
        return section(service, get(service, uri).map(answer -> {
            JsonNode item = answer.items().get(0);
            return item == null
                    ? Section.notFound(service, answer.validators(), answer.readAt())
                    : new Section(service, Section.Status.OK, item, answer.validators(), answer.readAt());
        }));
    }

    private Future<Section> rest(Service service, String uri, Pages pages) {
        String cursor = pages.nextCursor();
        if (cursor == null || pages.count() == maxPages) {
            return Future.succeededFuture(pages.toSection());
        }
        String next = uri + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        return get(service, next).compose(answer -> rest(service, uri, pages.add(answer)));
    }

    private Future<Section> section(Service service, Future<Section> reading) {
        return reading.otherwise(failure -> Section.missing(service, statusOf(failure)));
    }

    private static Section.Status statusOf(Throwable failure) {
        if (failure instanceof Deadline.Exceeded) {
            return Section.Status.TIMEOUT;
        }
        return failure instanceof Answer.NotOk notOk ? notOk.status() : Section.Status.UNAVAILABLE;
    }

    private Future<Answer> get(Service service, String uri) {
        HttpClientRequest[] sent = new HttpClientRequest[1];
        Future<Answer> answer = origins.open(service, HttpMethod.GET, uri).compose(request -> {
            if (deadline.isOver()) {
                request.reset();
                return Future.failedFuture(new Deadline.Exceeded());
            }
            sent[0] = request;
            return caller.introduce(request).send().compose(SectionReader::read);
        });
        return deadline.race(answer, () -> {
            if (sent[0] != null) {
                sent[0].reset();
            }
        });
    }

    private static Future<Answer> read(HttpClientResponse response) {
        String tag = response.getHeader(HttpHeaders.ETAG);
        return response.body().map(body -> Answer.of(response.statusCode(), tag, body.getBytes()));
    }

    /** Who asks, for the logs of those who are asked. */
    record Caller(String requestId, String traceparent) {

        private HttpClientRequest introduce(HttpClientRequest request) {
            request.putHeader(Correlation.REQUEST_ID, requestId)
                    .putHeader(Correlation.TRACEPARENT, traceparent)
                    .putHeader(HttpHeaders.ACCEPT, "application/json");
            Correlation.leaveToSpan(request.headers());
            return request;
        }
    }
}
