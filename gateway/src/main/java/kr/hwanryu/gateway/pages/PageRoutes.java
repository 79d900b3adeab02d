package kr.hwanryu.gateway.pages;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.hwanryu.gateway.edge.Edge;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** The paths outside {@code /v1}, but for the dashboard. */
@ApplicationScoped
public class PageRoutes {

    private static final String SLUG = "slug";

    void install(@Observes Router router) {
        Contract contract = new Contract();
        ProblemPages problems = new ProblemPages();
        add(router, "/", Portal.first());
        add(router, "/events", Portal.events());
        add(router, "/changelog", Portal.changelog());
        for (Asset asset : List.of(Asset.STYLE, Asset.REPORT_STYLE, Asset.ICON)) {
            router.route(asset.address()).order(Edge.ROUTES).handler(asset.page()::answer);
        }
        router.routeWithRegex("/openapi").order(Edge.ROUTES).handler(contract::answer);
        router.routeWithRegex("/problems/(?<" + SLUG + ">[a-z-]+)")
                .order(Edge.ROUTES)
                .handler(context -> problem(problems, context));
        Reference reference = new Reference();
        add(router, "/reference", reference.pages());
        reference.files().forEach((address, file) -> router.route(address)
                .order(Edge.ROUTES)
                .handler(file::answer));
    }

    /** By a pattern, which unlike a path does not match with a slash at its end. */
    private static void add(Router router, String path, Map<Locale, Page> pages) {
        router.routeWithRegex(path).order(Edge.ROUTES).handler(context -> pages.get(PageLanguage.of(context))
                .answer(context));
    }

    private static void problem(ProblemPages problems, RoutingContext context) {
        Page page = problems.of(context.pathParam(SLUG), PageLanguage.of(context));
        if (page == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        page.answer(context);
    }
}
