package kr.hwanryu.gateway.forwarding;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.hwanryu.gateway.edge.Edge;
import kr.hwanryu.gateway.edge.TrustedPeers;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** The route of everything that a service owns; what must hold for every request is checked here, not in the proxy. */
@ApplicationScoped
public class ForwardingRoute {

    private final Forwarder forwarder;
    private final TrustedPeers trustedPeers;
    private final Traffic traffic;

    ForwardingRoute(Forwarder forwarder, TrustedPeers trustedPeers, Traffic traffic) {
        this.forwarder = forwarder;
        this.trustedPeers = trustedPeers;
        this.traffic = traffic;
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(Edge.ROUTES).handler(this::forward);
    }

    private void forward(RoutingContext context) {
        HttpServerRequest request = context.request();
        Routes.Route route = forwarder.routes().of(request.path());
        if (route == null) {
            context.next();
            return;
        }
        checkDeclaredLength(request, route.bodyLimit());
        answerExpectation(request);
        HopHeaders.removeHopByHop(request.headers());
        HopHeaders.writeForwarded(request, trustedPeers.include(request.remoteAddress()));
        traffic.count(request, route.service());
        forwarder.forward(request);
    }

    private static void checkDeclaredLength(HttpServerRequest request, long limit) {
        String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared != null && (declared.length() > 18 || Long.parseLong(declared) > limit)) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, limit);
        }
    }

    /** We say 100 ourselves, once the head is known to be good: waiting for the origin to say it costs a second. */
    private static void answerExpectation(HttpServerRequest request) {
        String expectation = request.getHeader(HttpHeaders.EXPECT);
        if (expectation == null) {
            return;
        }
        request.headers().remove(HttpHeaders.EXPECT);
        if (expectation.equalsIgnoreCase("100-continue")) {
            request.response().writeContinue();
        }
    }
}
