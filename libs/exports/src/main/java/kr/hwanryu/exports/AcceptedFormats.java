package kr.hwanryu.exports;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets a request for a table reach an operation that says it answers JSON: JSON is added to what is accepted, as the last
 * choice, before the operation is looked for. {@link ExportGate} then holds what was really accepted against the operation.
 */
@ApplicationScoped
class AcceptedFormats {

    /** What is added; told by its quality, which nobody else writes. */
    static final String ADDED = ", application/json;q=0.001";

    private static final int BEFORE_THE_OPERATION = 10;

    void install(@Observes Filters filters) {
        filters.register(AcceptedFormats::widen, BEFORE_THE_OPERATION);
    }

    private static void widen(RoutingContext context) {
        HttpServerRequest request = context.request();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && isRead(request) && mayMeanATable(accept, request.query())) {
            request.headers()
                    .set(HttpHeaders.ACCEPT, String.join(",", request.headers().getAll(HttpHeaders.ACCEPT)) + ADDED);
        }
        context.next();
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private static boolean mayMeanATable(String accept, String query) {
        return accept.contains("csv")
                || accept.contains("ndjson")
                || accept.contains("sheet")
                || accept.contains("text/*")
                || query != null && query.contains("format=");
    }
}
