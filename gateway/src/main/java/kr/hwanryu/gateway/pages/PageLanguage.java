package kr.hwanryu.gateway.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kr.hwanryu.rest.problem.Messages;

/** Which of our languages a page is answered in. */
final class PageLanguage {

    private PageLanguage() {}

    /** A language in the address is a choice, and stronger than what the browser was set up with. */
    static Locale of(RoutingContext context) {
        String chosen = context.request().getParam("lang");
        for (Locale language : Messages.LANGUAGES) {
            if (language.getLanguage().equals(chosen)) {
                return language;
            }
        }
        return Messages.negotiate(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** A page in each of them. */
    static Map<Locale, Page> each(Function<Locale, Page> page) {
        Map<Locale, Page> pages = new HashMap<>();
        Messages.LANGUAGES.forEach(language -> pages.put(language, page.apply(language)));
        return pages;
    }
}
