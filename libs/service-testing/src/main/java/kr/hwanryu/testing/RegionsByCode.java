package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds a service to its word that a region's code does wherever its id does, place by place as its contract lists them. */
public final class RegionsByCode {

    private static final JsonNode CONTRACT =
            Contract.read(Path.of("target/openapi/openapi.yaml")).document();
    private static final int TRIES = 20;

    private RegionsByCode() {}

    /** Every operation that filters by region answers the same for the code as for the id, tag and all. */
    public static void assertSameAsById(String code, String id) {
        List<String> lists = lists();
        assertFalse(lists.isEmpty(), "the contract has no list by region");
        for (String path : lists) {
            assertSame(path, code, id);
        }
    }

    /** Every operation that filters by region refuses a code that no region has. */
    public static void assertRefused(String code) {
        for (String path : lists()) {
            Response refused = get(path, code);
            assertEquals(400, refused.statusCode(), path);
            assertEquals(List.of("regionId"), refused.path("errors.parameter"), path);
            assertEquals(List.of("UNKNOWN_REGION_CODE"), refused.path("errors.code"), path);
            assertTrue(refused.<String>path("errors[0].detail").contains(code), path);
        }
    }

    /** Every field of a request body that is named for regions takes codes; how many of them there are. */
    public static int assertTakenInBodies() {
        int fields = 0;
        for (Map.Entry<String, JsonNode> schema : requests().entrySet()) {
            for (Map.Entry<String, JsonNode> field :
                    schema.getValue().path("properties").properties()) {
                if (field.getKey().matches("(.*R|r)egionIds?")) {
                    String place = schema.getKey() + '.' + field.getKey();
                    JsonNode items = field.getValue().path("items");
                    String pattern = (items.isMissingNode() ? field.getValue() : items)
                            .path("pattern")
                            .asText();
                    assertTrue("MOIS:51".matches(pattern) && "gangwon".matches(pattern), place + ": " + pattern);
                    assertTrue(field.getValue().path("description").asText().contains("MOIS:51"), place);
                    fields++;
                }
            }
        }
        return fields;
    }

    private static void assertSame(String path, String code, String id) {
        // What else writes at this moment, a refresh of copies for one, changes the tag of both.
        for (int i = 0; i < TRIES; i++) {
            Response before = get(path, id);
            Response byCode = get(path, code);
            Response after = get(path, id);
            assertEquals(200, before.statusCode(), () -> path + ": " + before.asString());
            assertEquals(200, byCode.statusCode(), () -> path + ": " + byCode.asString());
            if (before.asString().equals(after.asString()) && tag(before).equals(tag(after))) {
                assertEquals(before.asString(), byCode.asString(), path);
                assertEquals(tag(before), tag(byCode), path);
                return;
            }
        }
        throw new AssertionError(path + " never answered the same twice");
    }

    private static String tag(Response answer) {
        return String.valueOf(answer.header("ETag"));
    }

    private static Response get(String path, String region) {
        return given().queryParam("regionId", region).get(path);
    }

    /** Paths of lists by region, with the parameters that they need as their examples are. */
    private static List<String> lists() {
        List<String> lists = new ArrayList<>();
        CONTRACT.path("paths").properties().forEach(path -> {
            StringBuilder needed = new StringBuilder();
            boolean byRegion = false;
            for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                boolean inQuery = parameter.path("in").asText().equals("query");
                byRegion |= inQuery && parameter.path("name").asText().equals("regionId");
                if (inQuery && parameter.path("required").asBoolean()) {
                    needed.append(needed.isEmpty() ? '?' : '&')
                            .append(parameter.path("name").asText())
                            .append('=')
                            .append(parameter.path("example").asText("2023"));
                }
            }
            if (byRegion) {
                lists.add(path.getKey() + needed);
            }
        });
        return lists;
    }

    private static Map<String, JsonNode> requests() {
        Map<String, JsonNode> requests = new TreeMap<>();
        CONTRACT.path("paths").findValues("requestBody").forEach(body -> collect(body, requests));
        return requests;
    }

    private static void collect(JsonNode within, Map<String, JsonNode> requests) {
        for (JsonNode reference : within.findValues("$ref")) {
            String name = reference.asText().substring(reference.asText().lastIndexOf('/') + 1);
            JsonNode schema = CONTRACT.path("components").path("schemas").path(name);
            if (requests.putIfAbsent(name, schema) == null) {
                collect(schema, requests);
            }
        }
    }
}
