package kr.hwanryu.gateway.pages;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
        Page style = Page.of("text/css; charset=utf-8", null, null, PageFiles.read("pages/hwanryu.css"));
        Page reportStyle = Page.of("text/css; charset=utf-8", null, null, PageFiles.read("pages/report.css"));
        Page icon = Page.of("image/svg+xml", null, null, PageFiles.read("dashboard/icon.svg"));
        Contract contract = new Contract();
        ProblemPages problems = new ProblemPages();
        add(router, "/", Portal.first());
        add(router, "/events", Portal.events());
        add(router, "/changelog", Portal.changelog());
        router.routeWithRegex("/hwanryu\\.css").order(Edge.ROUTES).handler(style::answer);
        router.routeWithRegex("/report\\.css").order(Edge.ROUTES).handler(reportStyle::answer);
        router.routeWithRegex("/icon\\.svg").order(Edge.ROUTES).handler(icon::answer);
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
