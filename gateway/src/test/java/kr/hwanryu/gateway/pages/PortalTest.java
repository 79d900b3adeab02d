package kr.hwanryu.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class PortalTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/(?!v1/)[^\"#]*)\"");

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/changelog", "/reference", "/problems/not-found"})
    void every_page_is_there_in_both_languages_and_leads_nowhere_wrong(String path) {
        for (String language : new String[] {"ko", "en"}) {
            HttpMessage page = RawClient.get(gateway, path + "?lang=" + language);
            assertEquals(200, page.status());
            assertTrue(page.body().contains("<html lang=\"" + language + "\">"), path);
            assertFalse(page.body().contains("<!--") || page.body().contains("{{"), page.body());
            Matcher link = LINK.matcher(page.body());
            while (link.find()) {
                assertEquals(200, RawClient.get(gateway, link.group(1)).status(), path + " leads to " + link.group(1));
            }
        }
    }

    @Test
    void every_event_of_the_documents_is_in_the_catalogue_and_no_other() throws Exception {
        String document = Files.readString(Path.of("../docs/events.md"));
        Matcher row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]+) \\| `(\\w+)`")
                .matcher(document.substring(document.indexOf("### industry")));
        int found = 0;
        for (; row.find(); found++) {
            String kind = row.group(1);
            EventKind listed = EventKind.all().stream()
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(kind + " is missing"));
            assertEquals(row.group(3), listed.schema(), kind);
            for (String fact : listed.facts()) {
                assertTrue(row.group(2).contains('`' + fact + '`'), kind + '.' + fact);
            }
        }
        assertEquals(found, EventKind.all().size());
    }

    @Test
    void the_changelog_is_the_one_of_the_repository() {
        String page = RawClient.get(gateway, "/changelog").body();
        assertTrue(page.contains("<h2>Unreleased</h2>") && page.contains("<h3>Breaking</h3>"), page);
        assertTrue(page.contains("<strong>Dashboard</strong>: <code>/dashboard</code>"), page);
    }

    @Test
    void the_reference_runs_our_scripts_only() {
        HttpMessage page = RawClient.get(gateway, "/reference");
        String policy = page.header("Content-Security-Policy");
        assertTrue(policy.contains("script-src 'self';") && !policy.contains("unsafe"), policy);
        assertFalse(Pattern.compile("<script(?! src=)").matcher(page.body()).find());
    }
}
