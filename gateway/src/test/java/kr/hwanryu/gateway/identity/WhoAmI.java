package kr.hwanryu.gateway.identity;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.hwanryu.gateway.edge.Edge;

/** What stands behind the check sees of a client: a route of the tests alone. */
@ApplicationScoped
public class WhoAmI {

    static final String PATH = "/test-who-am-i";

    void install(@Observes Router router) {
        router.route(PATH).order(TokenCheck.REFUSAL + 1).handler(WhoAmI::answer);
    }

    private static void answer(RoutingContext context) {
        String client = context.get(Edge.CLIENT, "anonymous");
        Future<Buffer> body = context.request().body();
        context.request().resume();
        body.onSuccess(read -> context.response().end(client + ":" + read));
    }
}
