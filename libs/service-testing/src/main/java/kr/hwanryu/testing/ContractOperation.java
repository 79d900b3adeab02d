package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An operation that the contract of the service names.
 *
 * @param path the template, {@code /v1/plans/{id}}
 * @param operation what the contract says of it
 */
record ContractOperation(String method, String path, JsonNode operation) {

    static final String MERGE_PATCH = "application/merge-patch+json";

    /** Media types that the client does not know are text to it, and come without a charset. */
    static final RestAssuredConfig ENCODING = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(MERGE_PATCH, ContentType.JSON)
                    .encodeContentTypeAs("application/x-none", ContentType.TEXT));

    private static final Path WRITTEN = Path.of("target/openapi/openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String SOME_ID = "01a20d17-a237-753c-aa43-995615f3df05";

    static List<ContractOperation> all() {
        return of(METHODS);
    }

    static List<ContractOperation> of(Set<String> methods) {
        List<ContractOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                Contract.read(WRITTEN).document().path("paths").properties()) {
            path.getValue().properties().stream()
                    .filter(operation -> methods.contains(operation.getKey()))
                    .forEach(operation -> operations.add(
                            new ContractOperation(operation.getKey(), path.getKey(), operation.getValue())));
        }
        return operations;
    }

    String id() {
        return operation.path("operationId").asText();
    }

    boolean documents(int status) {
        return operation.path("responses").has(Integer.toString(status));
    }

    boolean accepts(String mediaType) {
        return operation.path("requestBody").path("content").has(mediaType);
    }

    /** Whether nobody gets in without a token. */
    boolean isClosed() {
        JsonNode security = operation.path("security");
        return !security.isEmpty() && !security.toString().contains("{}");
    }

    /** Asked by a client who has the scopes for it; the body, if it takes one, has nothing in it. */
    RequestSpecification request() {
        return request(mediaType());
    }

    /** What its body is, first of all; null where it takes none. */
    String mediaType() {
        JsonNode content = operation.path("requestBody").path("content");
        return content.isEmpty() ? null : content.fieldNames().next();
    }

    /** The same with a body of this media type. */
    RequestSpecification request(String mediaType) {
        return request(mediaType, "null");
    }

    RequestSpecification request(String mediaType, String body) {
        RequestSpecification request =
                given().auth().oauth2(TestTokens.everywhere(scopes())).config(ENCODING);
        return mediaType == null ? request : request.contentType(mediaType).body(body);
    }

    /** Sends a request about a record that does not exist, where the path names one. */
    ValidatableResponse sent(RequestSpecification request) {
        return request.request(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]+}", SOME_ID))
                .then();
    }

    /** As little as can be read: of a JSON body the fields that must be there and may be null. */
    String leastBody() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        JsonNode named = Contract.read(WRITTEN)
                .document()
                .at(schema.path("$ref").asText("#").substring(1));
        for (JsonNode field : named.path("required")) {
            if (named.path("properties")
                    .path(field.asText())
                    .path("type")
                    .toString()
                    .contains("null")) {
                body.putNull(field.asText());
            }
        }
        return body.toString();
    }

    /** Query parameters that must be there, with the first value that they may have, or their example. */
    Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                JsonNode codes = parameter.path("schema").path("enum");
                needed.put(
                        parameter.path("name").asText(),
                        (codes.isEmpty() ? parameter.path("example") : codes.get(0)).asText());
            }
        }
        return needed;
    }

    private String[] scopes() {
        List<String> scopes = new ArrayList<>();
        operation
                .path("security")
                .forEach(one -> one.forEach(names -> names.forEach(name -> scopes.add(name.asText()))));
        return scopes.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
