package kr.hwanryu.gateway.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kr.hwanryu.gateway.edge.Edge;
import kr.hwanryu.rest.problem.Messages;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** The paths outside {@code /v1}. */
@ApplicationScoped
public class PageRoutes {

    private static final String SLUG = "slug";

    void install(@Observes Router router) {
        Map<Locale, Page> first = firstPages();
        Page style = Page.of("text/css; charset=utf-8", null, null, PageFiles.read("pages/hwanryu.css"));
        Contract contract = new Contract();
        ProblemPages problems = new ProblemPages();
        router.routeWithRegex("/").order(Edge.ROUTES).handler(context -> first.get(language(context))
                .answer(context));
        router.routeWithRegex("/hwanryu\\.css").order(Edge.ROUTES).handler(style::answer);
        router.routeWithRegex("/openapi").order(Edge.ROUTES).handler(contract::answer);
        router.routeWithRegex("/problems/(?<" + SLUG + ">[a-z-]+)")
                .order(Edge.ROUTES)
                .handler(context -> problem(problems, context));
    }

    private static Map<Locale, Page> firstPages() {
        Map<Locale, Page> pages = new HashMap<>();
        for (Locale locale : Messages.LANGUAGES) {
            String language = locale.getLanguage();
            String html = PageFiles.read("pages/first_" + language + ".html");
            pages.put(locale, Page.of("text/html; charset=utf-8", language, "Accept-Language", html));
        }
        return pages;
    }

    private static void problem(ProblemPages problems, RoutingContext context) {
        Page page = problems.of(context.pathParam(SLUG), language(context));
        if (page == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        page.answer(context);
    }

    private static Locale language(RoutingContext context) {
        return Messages.negotiate(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
