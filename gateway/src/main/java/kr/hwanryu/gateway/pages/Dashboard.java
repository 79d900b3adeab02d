package kr.hwanryu.gateway.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dashboard's page in each language, and the files that it loads. Modules import each other by bare names; the page's
 * import map leads from those to addresses that name the content, so that a file can be kept for ever.
 */
final class Dashboard {

    private static final String FOLDER = "dashboard/";

    /** The specifiers of the libraries; the last is fetched when a chart is to be drawn, and not before. */
    private static final List<String> LIBRARIES = List.of("lit-html", "echarts/dist/echarts.simple.min.js");

    private final Map<String, Page> files = new HashMap<>();
    private final Map<String, String> imports = new TreeMap<>();
    private final Map<Locale, Page> pages;

    Dashboard(DashboardConfig config) {
        List<String> modules = PageFiles.read(FOLDER + "modules.txt").lines().toList();
        modules.forEach(name -> imports.put("hwanryu/" + name, add(name, Asset.JAVASCRIPT)));
        Libraries libraries = new Libraries();
        for (String specifier : LIBRARIES) {
            String address = libraries.address(specifier);
            imports.put(specifier, address);
            files.put(address, Page.immutable(Asset.JAVASCRIPT, Libraries.read(address)));
        }
        String style = link("stylesheet", add("dashboard.css", Asset.CSS)) + link("icon", Asset.ICON.address());
        String map = importMap();
        String head = head(modules, style, map);
        pages = PageLanguage.each(language -> {
            String template = PageFiles.read(FOLDER + "page_" + language.getLanguage() + ".html");
            return page(language, PageFiles.fill(template, first(config)), head, map);
        });
    }

    Page page(Locale language) {
        return pages.get(language);
    }

    /** Address to file, for all that the page loads from us beside data. */
    Map<String, Page> files() {
        return Map.copyOf(files);
    }

    private static Map<String, String> first(DashboardConfig config) {
        return Map.of("region", config.region(), "year", Integer.toString(config.year()));
    }

    private static Page page(Locale language, String template, String head, String map) {
        String html = template.replace("<!-- head -->", head);
        return Page.with("text/html; charset=utf-8", language.getLanguage(), "Accept-Language", policy(map), html);
    }

    private String add(String name, String mediaType) {
        Asset asset = Asset.of(FOLDER + name, mediaType);
        files.put(asset.address(), asset.page());
        return asset.address();
    }

    /** What is preloaded is fetched beside the page's own modules, not one after the other. */
    private String head(List<String> modules, String style, String map) {
        StringBuilder head = new StringBuilder(style);
        head.append("<script type=\"importmap\">").append(map).append("</script>\n");
        head.append(link("modulepreload", imports.get("lit-html")));
        modules.forEach(name -> head.append(link("modulepreload", imports.get("hwanryu/" + name))));
        String main = imports.get("hwanryu/main.js");
        return head.append("<script type=\"module\" src=\"")
                .append(main)
                .append("\"></script>")
                .toString();
    }

    private static String link(String relation, String address) {
        return "<link rel=\"" + relation + "\" href=\"" + address + "\">\n";
    }

    private String importMap() {
        ObjectMapper json = new ObjectMapper();
        ObjectNode map = json.createObjectNode();
        map.set("imports", json.valueToTree(imports));
        try {
            return json.writeValueAsString(map);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Scripts from here and the one import map in the page; data from here; no style, script or frame of anybody else. */
    private static String policy(String map) {
        return "default-src 'none'; script-src 'self' 'sha256-" + sha256(map) + "'; style-src 'self'; img-src 'self';"
                + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
