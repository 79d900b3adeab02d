package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Holds a service to the lists that its contract says files are imported into, and to the list of the imports themselves. */
public final class ImportLists {

    private static final JsonNode PATHS =
            Contract.read(Path.of("target/openapi/openapi.yaml")).document().path("paths");

    private ImportLists() {}

    /**
     * Each of them has a template, and a refusal names the same ones.
     *
     * @param service the last segment of {@code /v1/imports/industry}
     */
    public static void assertToldInFull(String service) {
        String imports = "/v1/imports/" + service;
        List<String> told = told(imports, "post");
        assertFalse(told.isEmpty());
        assertEquals(told, told(imports + "/templates", "get"));
        told.forEach(list -> given().queryParam("resource", list)
                .get(imports + "/templates")
                .then()
                .statusCode(200));
        ContractOperation.of(Set.of("get")).stream()
                .filter(operation -> operation.path().equals(imports))
                .forEach(operation -> operation.sent(operation.request()).statusCode(200));
        String refusal = given().header("Accept-Language", "en")
                .queryParam("resource", "no-such-list")
                .get(imports + "/templates")
                .then()
                .statusCode(400)
                .extract()
                .path("errors[0].detail");
        assertEquals(
                told,
                Arrays.asList(refusal.replaceFirst(".*: ", "").replace(".", "").split(", ")),
                refusal);
    }

    private static List<String> told(String path, String method) {
        List<String> told = new ArrayList<>();
        for (JsonNode parameter : PATHS.path(path).path(method).path("parameters")) {
            if (parameter.path("name").asText().equals("resource")) {
                parameter.path("schema").path("enum").forEach(list -> told.add(list.asText()));
            }
        }
        return told;
    }
}
