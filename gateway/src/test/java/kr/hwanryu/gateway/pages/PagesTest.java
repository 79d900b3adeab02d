package kr.hwanryu.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.LoadedAssets;
import kr.hwanryu.gateway.testing.RawClient;
import kr.hwanryu.rest.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class PagesTest {

    @TestHTTPResource
    URL gateway;

    @Test
    void the_first_page_is_korean_by_default_and_leads_to_the_contract() {
        HttpMessage page = RawClient.get(gateway, "/");
        assertEquals("text/html; charset=utf-8", page.header("Content-Type"));
        assertTrue(page.body().contains("<html lang=\"ko\">") && page.body().contains("href=\"/openapi\""));
        assertEquals("ko", page.header("Content-Language"));
    }

    @Test
    void the_first_page_is_english_for_those_who_ask() {
        assertTrue(RawClient.get(gateway, "/", "Accept-Language: en-GB").body().contains("<html lang=\"en\">"));
    }

    @Test
    void pages_run_no_script_and_load_nothing_from_elsewhere() {
        HttpMessage page = RawClient.get(gateway, "/");
        assertFalse(page.body().contains("<script") || page.body().contains("https://"), page.body());
        assertTrue(page.header("Content-Security-Policy").contains("default-src 'none'"));
        assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
        assertEquals("no-referrer", page.header("Referrer-Policy"));
    }

    @Test
    void what_a_page_loads_is_kept_for_ever() {
        LoadedAssets.assertKeptForEver(gateway, RawClient.get(gateway, "/").body(), "css", "svg");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_problem_type_resolves_to_a_page_without_gaps(ProblemType type) {
        HttpMessage page = RawClient.get(gateway, "/problems/" + type.slug(), "Accept-Language: en");
        assertEquals(200, page.status());
        assertTrue(page.body().contains("<code>" + type.name() + "</code>"));
        assertFalse(page.body().contains("{"), page.body());
    }

    @Test
    void the_contract_is_yaml_or_json_and_keeps_its_tag() {
        HttpMessage yaml = RawClient.get(gateway, "/openapi");
        assertEquals("application/yaml", yaml.header("Content-Type"));
        assertTrue(yaml.body().contains("openapi: 3.1"), yaml.body());
        HttpMessage json = RawClient.get(gateway, "/openapi", "Accept: application/json");
        assertEquals("application/json", json.header("Content-Type"));
        assertTrue(json.body().startsWith("{\"openapi\":\"3.1"), json.body());
        assertEquals("Accept, Accept-Encoding", json.header("Vary"));
        String tag = yaml.header("ETag");
        assertEquals(
                304, RawClient.get(gateway, "/openapi", "If-None-Match: " + tag).status());
        assertEquals(
                406, RawClient.get(gateway, "/openapi", "Accept: text/html").status());
    }
}
