package kr.hwanryu.gateway.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import kr.hwanryu.gateway.edge.Edge;
import kr.hwanryu.rest.problem.Messages;

/** {@code /dashboard} and the files that it loads. */
@ApplicationScoped
public class DashboardRoutes {

    private final DashboardConfig config;

    DashboardRoutes(DashboardConfig config) {
        this.config = config;
    }

    void install(@Observes Router router) {
        Dashboard dashboard = new Dashboard(config);
        router.routeWithRegex("/dashboard")
                .order(Edge.ROUTES)
                .handler(context -> dashboard.page(language(context)).answer(context));
        dashboard.files().forEach((address, file) -> router.route(address)
                .order(Edge.ROUTES)
                .handler(file::answer));
    }

    /** A language in the address is a choice, and stronger than what the browser was set up with. */
    private static Locale language(RoutingContext context) {
        String chosen = context.request().getParam("lang");
        for (Locale language : Messages.LANGUAGES) {
            if (language.getLanguage().equals(chosen)) {
                return language;
            }
        }
        return Messages.negotiate(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
