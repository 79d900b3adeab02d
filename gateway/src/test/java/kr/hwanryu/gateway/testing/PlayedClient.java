package kr.hwanryu.gateway.testing;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.hwanryu.gateway.edge.Edge;

/** Says which client it is without a token: the header {@code Test-Client}. */
@ApplicationScoped
public class PlayedClient {

    public static final String HEADER = "Test-Client: ";

    void install(@Observes Router router) {
        router.route().order(Edge.FIRST + 15).handler(context -> {
            String client = context.request().getHeader("Test-Client");
            if (client != null) {
                context.put(Edge.CLIENT, client);
            }
            context.next();
        });
    }
}
