package kr.hwanryu.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class DashboardTest {

    private static final Pattern ADDRESS = Pattern.compile("\"(/(?:assets|_static)/[^\"]+)\"");

    @TestHTTPResource
    URL gateway;

    @Test
    void the_address_chooses_the_language_then_the_browser_then_korean() {
        assertEquals("ko", RawClient.get(gateway, "/dashboard").header("Content-Language"));
        assertEquals("en", language("/dashboard?region=ulsan", "en-GB, ko;q=0.5"));
        assertEquals("ko", language("/dashboard?lang=ko", "en"));
        assertEquals("en", language("/dashboard?lang=en&year=2022", "ko"));
        assertEquals("ko", language("/dashboard?lang=fr", "fr"));
    }

    @Test
    void no_script_runs_that_is_not_ours_and_none_stands_in_the_page() throws Exception {
        HttpMessage page = RawClient.get(gateway, "/dashboard");
        String policy = page.header("Content-Security-Policy");
        Matcher script =
                Pattern.compile("<script type=\"importmap\">([^<]*)</script>").matcher(page.body());
        assertTrue(script.find());
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        assertTrue(policy.contains("script-src 'self' " + hash + ';'), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(page.body().contains("https://") || page.body().contains(" style="), page.body());
        assertFalse(Pattern.compile("<script(?! type=\"importmap\"| type=\"module\" src=)")
                .matcher(page.body())
                .find());
    }

    @Test
    void a_page_is_asked_for_again_with_its_tag() {
        HttpMessage page = RawClient.get(gateway, "/dashboard", "Accept-Encoding: gzip, br");
        assertEquals("gzip", page.header("Content-Encoding"));
        assertEquals("Accept-Language, Accept-Encoding", page.header("Vary"));
        assertEquals("public, max-age=60, stale-while-revalidate=600", page.header("Cache-Control"));
        String known = "If-None-Match: " + page.header("ETag");
        assertEquals(
                304,
                RawClient.get(gateway, "/dashboard", "Accept-Encoding: gzip", known)
                        .status());
        assertEquals(200, RawClient.get(gateway, "/dashboard", known).status(), "other bytes, another tag");
        assertEquals(
                200,
                RawClient.get(gateway, "/dashboard?lang=en", "Accept-Encoding: gzip", known)
                        .status());
    }

    @Test
    void everything_that_the_page_names_is_there_for_ever() {
        Matcher address = ADDRESS.matcher(RawClient.get(gateway, "/dashboard").body());
        int found = 0;
        for (; address.find(); found++) {
            HttpMessage file = RawClient.get(gateway, address.group(1));
            assertEquals(200, file.status(), address.group(1));
            assertEquals("public, max-age=31536000, immutable", file.header("Cache-Control"));
            assertEquals(
                    address.group(1).endsWith(".svg"),
                    file.header("Content-Type").equals("image/svg+xml"));
        }
        assertTrue(found > 10, "addresses in the page: " + found);
    }

    @Test
    void nothing_else_of_the_libraries_is_served() {
        for (String path : List.of(
                "/_static/echarts/6.0.0/package.json",
                "/_static/echarts/6.0.0/index.js",
                "/assets/main.js",
                "/dashboard/")) {
            assertEquals(404, RawClient.get(gateway, path).status(), path);
        }
    }

    @Test
    void every_module_is_listed() throws Exception {
        Path folder = Path.of("src/main/resources/dashboard");
        List<String> listed = Files.readAllLines(folder.resolve("modules.txt"));
        try (var files = Files.list(folder)) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".js"))
                    .sorted()
                    .toList();
            assertEquals(there, listed.stream().sorted().toList());
        }
    }

    @Test
    void data_says_that_it_is_no_page_and_nobody_else_may_read_it_from_a_browser() {
        HttpMessage answer = RawClient.get(gateway, "/v1/regions", "Origin: https://pages.example");
        assertEquals("default-src 'none'; frame-ancestors 'none'", answer.header("Content-Security-Policy"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertNull(answer.header("Access-Control-Allow-Origin"));
    }

    private String language(String target, String accepted) {
        return RawClient.get(gateway, target, "Accept-Language: " + accepted).header("Content-Language");
    }
}
