package kr.hwanryu.gateway.pages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The interactive reference: Swagger UI, from here, reading the contract from here. */
final class Reference {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String LIBRARY = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    /** As for the other pages, and scripts from here; the library's sheet has its pictures in it. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, Page> files = new HashMap<>();
    private final Map<Locale, Page> pages;

    Reference() {
        String folder = "/webjars/swagger-ui/" + version() + '/';
        Asset start = Asset.of("pages/reference.js", Asset.JAVASCRIPT);
        files.put(start.address(), start.page());
        Map<String, String> places = Map.of(
                "style", library(folder + "swagger-ui.css", Asset.CSS),
                "script", library(folder + "swagger-ui-bundle.js", Asset.JAVASCRIPT),
                "start", start.address());
        pages = PageLanguage.each(language -> page(language, places));
    }

    Map<Locale, Page> pages() {
        return pages;
    }

    Map<String, Page> files() {
        return Map.copyOf(files);
    }

    private static Page page(Locale language, Map<String, String> places) {
        String html = PageFiles.fill(Portal.html(language, "reference"), places);
        return Page.with(HTML, language.getLanguage(), "Accept-Language", POLICY, html);
    }

    private String library(String address, String mediaType) {
        files.put(address, Page.immutable(mediaType, Libraries.read(address)));
        return address;
    }

    private static String version() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(PageFiles.read(LIBRARY)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties.getProperty("version");
    }
}
