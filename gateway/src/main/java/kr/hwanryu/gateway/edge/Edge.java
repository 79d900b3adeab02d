package kr.hwanryu.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.rest.trace.CurrentTrace;
import org.jboss.logging.Logger;

/**
 * The first and the last word on every request of the public port. The routes stand between {@link #FIRST} and
 * {@link #LAST}; what none of them took is 404, whatever Quarkus has mounted behind it.
 */
@ApplicationScoped
public class Edge {

    /** Before everything of Quarkus: nothing may act on a head that was not checked. */
    public static final int FIRST = Integer.MIN_VALUE + 100;

    /** Where the gateway's own routes stand. */
    public static final int ROUTES = FIRST + 100;

    private static final int LAST = FIRST + 200;

    /** Set by a route that leaves the request to Quarkus REST. */
    public static final String LET_THROUGH = "hwanryu.let-through";

    /** Under which a request carries the client of its verified token (claim {@code sub}); absent: anonymous. */
    public static final String CLIENT = "hwanryu.client";

    private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";

    private static final Logger LOG = Logger.getLogger(Edge.class);
    private static final int[] RAISED_BY_THE_ROUTER = {400, 404, 405, 406, 413, 414, 415, 500};

    private final RequestRules rules;

    Edge(EdgeConfig config) {
        rules = new RequestRules(config);
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::enter).failureHandler(this::fail);
        router.route().order(LAST).handler(this::leave);
        for (int status : RAISED_BY_THE_ROUTER) {
            router.errorHandler(status, this::fail);
        }
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        rules.check(request);
        Correlation.ensure(request.headers());
        CurrentTrace.log(Correlation.traceId(request.headers()));
        context.response().putHeader(Correlation.REQUEST_ID, request.getHeader(Correlation.REQUEST_ID));
        context.addHeadersEndHandler(written -> protect(context.response().headers()));
        context.next();
    }

    /** What every answer says to a browser, unless it has said something of its own: it is data, and nothing else. */
    private static void protect(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", DATA_ONLY);
        }
    }

    private void leave(RoutingContext context) {
        if (context.get(LET_THROUGH) == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        context.next();
    }

    private void fail(RoutingContext context) {
        if (!context.response().ended()) {
            Problems.write(context.request(), problemOf(context));
        }
    }

    private static ProblemException problemOf(RoutingContext context) {
        if (context.failure() instanceof ProblemException problem) {
            return problem;
        }
        ProblemType type = ProblemType.ofStatus(context.statusCode() < 0 ? 500 : context.statusCode());
        if (type == ProblemType.INTERNAL_ERROR) {
            Correlation.ensure(context.request().headers());
            LOG.errorf(
                    context.failure(),
                    "traceId=%s",
                    Correlation.traceId(context.request().headers()));
        }
        if (type == ProblemType.PAYLOAD_TOO_LARGE) {
            return ProblemException.of(type, context.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        }
        return ProblemException.of(type);
    }
}
