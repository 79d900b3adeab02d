package kr.hwanryu.rest.body;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Narrows the server's own limit path by path. It is the highest of all ({@code quarkus.http.limits.max-body-size}), since it
 * is checked before the path is known.
 */
@Singleton
final class BodyCut {

    /** What Quarkus reads a body against: the name is that of VertxHttpRecorder.MAX_REQUEST_SIZE_KEY. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    private final BodyLimits limits;

    BodyCut(BodyLimits limits) {
        this.limits = limits;
    }

    void install(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(context -> {
            if (context.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
                context.put(LIMIT, limits.unannounced(context.request().path()));
            }
            context.next();
        });
    }
}
