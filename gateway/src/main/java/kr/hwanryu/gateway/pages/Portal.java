package kr.hwanryu.gateway.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages for those who build on the API, each a template and what is put into it. */
final class Portal {

    private static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> ASSETS =
            Map.of("portal-style", Asset.STYLE.address(), "icon", Asset.ICON.address());

    private Portal() {}

    static Map<Locale, Page> first() {
        return PageLanguage.each(language -> page(language, "first", ""));
    }

    static Map<Locale, Page> events() {
        List<EventKind> kinds = EventKind.all();
        return PageLanguage.each(language -> page(language, "events", EventKind.table(kinds, language)));
    }

    static Map<Locale, Page> changelog() {
        String text = Markdown.html(PageFiles.read("CHANGELOG.md"));
        return PageLanguage.each(language -> page(language, "changelog", text));
    }

    private static Page page(Locale language, String name, String content) {
        String html = html(language, name).replace("<!-- content -->", content);
        return Page.of(HTML, language.getLanguage(), "Accept-Language", html);
    }

    /** A template, its head and its body each in their place in the frame, with the way to the other pages. */
    static String html(Locale language, String name) {
        String[] headAndBody = read(name, language).split("<!-- body -->\n", 2);
        return PageFiles.fill(read("frame", language), ASSETS)
                .replace("<!-- head -->", headAndBody[0])
                .replace("<!-- body -->", headAndBody[1])
                .replace("<!-- ways -->", read("ways", language));
    }

    private static String read(String name, Locale language) {
        return PageFiles.read("pages/" + name + '_' + language.getLanguage() + ".html");
    }
}
