package kr.hwanryu.gateway.catalog;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.hwanryu.gateway.edge.Correlation;
import kr.hwanryu.gateway.edge.Edge;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** Lets the catalogue's path through to Quarkus REST, and nothing beside it. */
@ApplicationScoped
public class CatalogRoute {

    private static final String PATH = "/v1/catalog";

    void install(@Observes Router router) {
        router.route(PATH).order(Edge.ROUTES).handler(CatalogRoute::letThrough);
    }

    private static void letThrough(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (!context.request().path().equals(PATH)) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            throw ProblemException.of(ProblemType.METHOD_NOT_ALLOWED).header("Allow", "GET, HEAD");
        }
        // The conventions of Quarkus REST echo it themselves; twice would be once too often.
        context.response().headers().remove(Correlation.REQUEST_ID);
        context.put(Edge.LET_THROUGH, true);
        context.next();
    }
}
