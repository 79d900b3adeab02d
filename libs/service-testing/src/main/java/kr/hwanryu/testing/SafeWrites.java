package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every write of a service lets its clients rely on, tried on each operation that its contract names. */
public final class SafeWrites {

    private static final Path WRITTEN = Path.of("target/openapi/openapi.yaml");
    private static final String SOME_ID = "01a20d17-a237-753c-aa43-995615f3df05";
    private static final Set<String> CHANGES = Set.of("put", "patch", "delete");
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private record Write(String method, String path, JsonNode operation) {

        boolean accepts(String mediaType) {
            return operation.path("requestBody").path("content").has(mediaType);
        }

        /** Asked by a client who has the scopes for it; the body has nothing in it. */
        RequestSpecification request(String mediaType) {
            List<String> scopes = new ArrayList<>();
            operation
                    .path("security")
                    .forEach(one -> one.forEach(names -> names.forEach(name -> scopes.add(name.asText()))));
            RequestSpecification request = given().auth()
                    .oauth2(TestTokens.everywhere(scopes.toArray(String[]::new)))
                    .config(RestAssured.config()
                            .encoderConfig(
                                    EncoderConfig.encoderConfig().encodeContentTypeAs(MERGE_PATCH, ContentType.JSON)));
            return mediaType == null ? request : request.contentType(mediaType).body("null");
        }

        RequestSpecification request() {
            JsonNode content = operation.path("requestBody").path("content");
            return request(content.isEmpty() ? null : content.fieldNames().next());
        }

        ValidatableResponse sent(RequestSpecification request) {
            return request.request(method.toUpperCase(java.util.Locale.ROOT), path.replaceAll("\\{[^}]+}", SOME_ID))
                    .then();
        }
    }

    private SafeWrites() {}

    /** A PUT, PATCH or DELETE that names no state is a 428, said to whoever may call and before all else; gives how many there are. */
    public static int assertNothingIsChangedUnseen() {
        List<Write> changes = writes(CHANGES);
        for (Write change : changes) {
            change.sent(given()).statusCode(401);
            change.sent(change.request()).statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
            documents(change, "428");
            documents(change, "412");
        }
        return changes.size();
    }

    /** A PATCH is a merge patch; others are a 415 that says so. */
    public static void assertPatchesAreMergePatches() {
        for (Write patch : writes(Set.of("patch"))) {
            patch.sent(patch.request("application/json").header("If-Match", "*"))
                    .statusCode(415)
                    .header("Accept-Patch", MERGE_PATCH);
        }
    }

    /** Every POST says that it takes a key, and looks at it before it looks at the body; gives how many there are. */
    public static int assertEveryPostTakesAKey() {
        List<Write> posts = writes(Set.of("post"));
        for (Write post : posts) {
            if (!post.operation.path("parameters").toString().contains("#/components/parameters/IdempotencyKey")) {
                throw new AssertionError(post.path + " does not document Idempotency-Key");
            }
            if (post.accepts("application/json")) {
                post.sent(post.request("application/json").header("Idempotency-Key", "not one key"))
                        .statusCode(400)
                        .body("errors.find { it.header == 'Idempotency-Key' }", notNullValue());
            }
        }
        return posts.size();
    }

    private static void documents(Write write, String status) {
        if (!write.operation.path("responses").has(status)) {
            throw new AssertionError(write.method + ' ' + write.path + " does not document " + status);
        }
    }

    private static List<Write> writes(Set<String> methods) {
        List<Write> writes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                Contract.read(WRITTEN).document().path("paths").properties()) {
            path.getValue().properties().stream()
                    .filter(operation -> methods.contains(operation.getKey()))
                    .forEach(operation ->
                            writes.add(new Write(operation.getKey(), path.getKey(), operation.getValue())));
        }
        return writes;
    }
}
