package kr.hwanryu.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/**
 * Which web pages of other origins may call us from a browser (CORS). Nobody may who is not on the list, and there is no
 * entry for everybody. Credentials of the browser are never allowed: a page that writes has a token of its own to send.
 */
@ApplicationScoped
public class CrossOrigin {

    /** Before tokens are looked at: a preflight carries none. */
    private static final int ORDER = Edge.FIRST + 5;

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS = "Accept, Accept-Language, Authorization, Content-Type, If-Match,"
            + " If-None-Match, Idempotency-Key, Prefer, X-Request-Id, traceparent";
    private static final String RESPONSE_HEADERS = "Content-Disposition, ETag, Idempotency-Replayed, Link, Location,"
            + " RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";

    private final Set<String> allowed;

    CrossOrigin(EdgeConfig config) {
        allowed = Set.copyOf(config.allowedOrigins().orElse(List.of()));
        if (allowed.contains("*")) {
            throw new IllegalArgumentException("hwanryu.gateway.edge.allowed-origins names origins; * is none");
        }
    }

    void install(@Observes Router router) {
        if (!allowed.isEmpty()) {
            router.route().order(ORDER).handler(this::check);
        }
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean known = origin != null && allowed.contains(origin);
        // Written with the head, after whoever answers has said what else the answer varies by.
        context.addHeadersEndHandler(written -> tell(context.response().headers(), known ? origin : null));
        if (known && isPreflight(request)) {
            preflight(context.response());
        } else {
            context.next();
        }
    }

    private static void tell(MultiMap headers, String origin) {
        List<String> also = headers.getAll(HttpHeaders.VARY);
        headers.set(HttpHeaders.VARY, also.isEmpty() ? "Origin" : String.join(", ", also) + ", Origin");
        if (origin != null) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private static void preflight(HttpServerResponse response) {
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
        response.putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600");
        response.setStatusCode(204).end();
    }
}
