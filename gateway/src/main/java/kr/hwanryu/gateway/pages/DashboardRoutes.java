package kr.hwanryu.gateway.pages;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.hwanryu.gateway.edge.Edge;

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
                .handler(context -> dashboard.page(PageLanguage.of(context)).answer(context));
        dashboard.files().forEach((address, file) -> router.route(address)
                .order(Edge.ROUTES)
                .handler(file::answer));
    }
}
