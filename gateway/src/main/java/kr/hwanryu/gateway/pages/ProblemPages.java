package kr.hwanryu.gateway.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.hwanryu.rest.problem.Messages;
import kr.hwanryu.rest.problem.ProblemType;

/** A page for each problem type: where its {@code type} leads. */
final class ProblemPages {

    private static final String HTML = "text/html; charset=utf-8";

    private final Map<String, Map<Locale, Page>> bySlug = new HashMap<>();

    ProblemPages() {
        for (ProblemType type : ProblemType.values()) {
            Map<Locale, Page> translations = new HashMap<>();
            for (Locale language : Messages.LANGUAGES) {
                translations.put(language, page(type, language));
            }
            bySlug.put(type.slug(), translations);
        }
    }

    /** The page of a slug, or null when there is no such problem. */
    Page of(String slug, Locale language) {
        Map<Locale, Page> translations = bySlug.get(slug);
        return translations == null ? null : translations.get(language);
    }

    private static Page page(ProblemType type, Locale language) {
        String template = Portal.html(language, "problem");
        String key = "problem." + type.name();
        String html = PageFiles.fill(
                template,
                Map.of(
                        "title", Messages.text(language, key + ".title", List.of()),
                        "detail", Messages.text(language, key + ".detail", List.of("N")),
                        "code", type.name(),
                        "slug", type.slug(),
                        "status", Integer.toString(type.status())));
        return Page.of(HTML, language.getLanguage(), "Accept-Language", html);
    }
}
