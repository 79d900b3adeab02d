package kr.hwanryu.gateway.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue of three services, with one or the other missing. */
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class CatalogTest {

    private static final String CATALOG = "/v1/catalog";
    private static final String READ_AT = "2026-11-24T01:02:03Z";

    @TestHTTPResource
    URL gateway;

    @Played
    FakeOrigin industry;

    @Played
    FakeOrigin company;

    @Played
    FakeOrigin outcome;

    @BeforeEach
    void all_is_well() {
        for (FakeOrigin origin : List.of(industry, company, outcome)) {
            origin.reset();
            origin.answers((request, connection, out) -> out.write(answer(request)));
        }
    }

    @Test
    void is_as_dcat_asks() throws IOException {
        HttpMessage answer = RawClient.get(gateway, CATALOG);
        assertEquals(200, answer.status());
        assertEquals("application/ld+json", answer.header("Content-Type").split(";")[0]);
        String schema = new String(
                CatalogTest.class
                        .getResourceAsStream("/dcat/catalog.schema.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        var faults = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(schema)
                .validate(answer.body(), InputFormat.JSON);
        assertEquals(List.of(), faults);
        assertTrue(json(answer).at("/meta/missing").isEmpty());
        assertTrue(answer.header("Cache-Control").contains("max-age=60"));
        assertNotNull(answer.header("ETag"));
    }

    @Test
    void describes_every_list_that_the_contracts_let_leave_whole() throws IOException {
        Set<String> described =
                json(RawClient.get(gateway, CATALOG)).at("/dcat:dataset").findValuesAsText("dct:identifier").stream()
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lists = new TreeSet<>();
        for (String service : List.of("industry", "company", "outcome")) {
            JsonNode paths = new YAMLMapper()
                    .readTree(Path.of("../openapi/" + service + ".yaml").toFile())
                    .get("paths");
            paths.properties().stream()
                    .filter(path ->
                            path.getValue().at("/get/responses/200/content").has("text/csv"))
                    .map(path -> path.getKey().substring("/v1/".length()))
                    .filter(path -> !path.contains("/"))
                    .forEach(lists::add);
        }
        assertEquals(lists, described);
    }

    @Test
    void says_how_fresh_a_dataset_is_and_which_years_it_covers() throws IOException {
        JsonNode catalog = json(RawClient.get(gateway, CATALOG));
        JsonNode observations = dataset(catalog, "observations");
        assertEquals(READ_AT, observations.at("/dct:modified/@value").asText());
        assertEquals(
                "2019", observations.at("/dct:temporal/dcat:startDate/@value").asText());
        assertEquals(
                "2023", observations.at("/dct:temporal/dcat:endDate/@value").asText());
        assertFalse(dataset(catalog, "regions").has("dct:temporal"));
        assertEquals(
                "강원특별자치도", catalog.at("/dct:spatial/0/skos:prefLabel/0/@value").asText());
    }

    @Test
    void leads_to_each_form() throws IOException {
        JsonNode forms =
                dataset(json(RawClient.get(gateway, CATALOG)), "budgets").get("dcat:distribution");
        assertEquals("/v1/budgets", forms.at("/0/dcat:accessURL/@id").asText());
        assertFalse(forms.get(0).has("dcat:downloadURL"));
        assertEquals(
                "/v1/budgets?format=csv", forms.at("/1/dcat:downloadURL/@id").asText());
        assertEquals(
                "/v1/budgets?format=xlsx", forms.at("/2/dcat:downloadURL/@id").asText());
        assertEquals(
                "/v1/budgets?format=ndjson", forms.at("/3/dcat:downloadURL/@id").asText());
    }

    @Test
    void leaves_out_what_a_service_that_is_away_did_not_say_and_tells_why() throws IOException {
        company.goDown();
        HttpMessage answer = RawClient.get(gateway, CATALOG);
        JsonNode catalog = json(answer);
        assertEquals(200, answer.status());
        assertFalse(dataset(catalog, "companies").has("dct:modified"));
        assertTrue(dataset(catalog, "observations").has("dct:modified"));
        assertEquals("UNAVAILABLE", catalog.at("/meta/missing/companies/status").asText());
        assertEquals(
                "The service that holds it is away.",
                catalog.at("/meta/missing/companies/en").asText());
        assertFalse(catalog.at("/meta/missing").has("observations"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertNull(answer.header("ETag"));
    }

    @Test
    void does_not_wait_longer_than_its_deadline() throws IOException {
        outcome.answers((request, connection, out) -> Thread.currentThread().join(5_000));
        JsonNode catalog = json(RawClient.get(gateway, CATALOG));
        assertEquals("TIMEOUT", catalog.at("/meta/missing/claims/status").asText());
        assertTrue(dataset(catalog, "plans").has("dct:modified"));
    }

    @Test
    void is_plain_json_too_and_only_read() {
        HttpMessage plain = RawClient.get(gateway, CATALOG, "Accept: application/json");
        assertEquals("application/json", plain.header("Content-Type").split(";")[0]);
        assertEquals(406, RawClient.get(gateway, CATALOG, "Accept: text/turtle").status());
        assertEquals(404, RawClient.get(gateway, CATALOG + "/").status());
        assertEquals(400, RawClient.get(gateway, CATALOG + "?a=b").status());
        String post = "POST " + CATALOG + " HTTP/1.1\r\nHost: gateway.test\r\nContent-Length: 0\r\n\r\n";
        assertEquals(405, RawClient.exchange(gateway, post).status());
    }

    @Test
    void is_told_again_to_whoever_has_it_without_its_body() {
        String tag = RawClient.get(gateway, CATALOG).header("ETag");
        assertEquals(
                304, RawClient.get(gateway, CATALOG, "If-None-Match: " + tag).status());
    }

    private static JsonNode dataset(JsonNode catalog, String list) {
        for (JsonNode dataset : catalog.get("dcat:dataset")) {
            if (dataset.get("dct:identifier").asText().equals(list)) {
                return dataset;
            }
        }
        throw new AssertionError("no dataset " + list);
    }

    private static JsonNode json(HttpMessage answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    /** A list of one, of the last year where it is sorted from the end. */
    private static byte[] answer(HttpMessage request) {
        int year = request.start().contains("sort=-") ? 2023 : 2019;
        String item =
                "{\"id\":\"gangwon\",\"nameKo\":\"강원특별자치도\",\"nameEn\":null,\"performanceYear\":%d,\"budgetYear\":%d}";
        String body =
                "{\"items\":[" + item.formatted(year, year) + "],\"nextCursor\":null,\"readAt\":\"" + READ_AT + "\"}";
        return HttpMessage.answer(200, "Content-Type: application/json", body);
    }
}
