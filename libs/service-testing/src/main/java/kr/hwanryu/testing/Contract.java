package kr.hwanryu.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An OpenAPI 3.1 contract that answers can be held against. */
final class Contract {

    private static final String LOCATION = "https://contract.invalid/openapi";

    private final JsonNode document;
    private final SchemaRegistry schemas;

    private Contract(String yaml) throws IOException {
        this.document = new YAMLMapper().readTree(yaml);
        String json = document.toString();
        this.schemas =
                SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(LOCATION, json)));
    }

    static Contract read(Path file) {
        try {
            return new Contract(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode document() {
        return document;
    }

    /** The path template that a request path belongs to; a literal one wins over one with a parameter. */
    Optional<String> template(String path) {
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path))
                .min(java.util.Comparator.comparing(template -> template.contains("{")));
    }

    /** The operation's id; empty where the contract has no such operation. */
    String operationId(String template, String method) {
        return document.path("paths")
                .path(template)
                .path(method)
                .path("operationId")
                .asText();
    }

    /** What is wrong with an answer; empty when it is as the contract says. */
    List<String> faults(String template, String method, int status, String mediaType, String body) {
        JsonNode operation = document.path("paths").path(template).path(method);
        if (operation.isMissingNode()) {
            return List.of();
        }
        String responsePointer = "/paths/" + escape(template) + '/' + method + "/responses/" + status;
        JsonNode response = operation.path("responses").path(Integer.toString(status));
        if (response.has("$ref")) {
            responsePointer = response.get("$ref").asText().substring(1);
            response = document.at(responsePointer);
        }
        if (response.isMissingNode()) {
            return List.of("status " + status + " is not documented");
        }
        if (body.isEmpty()) {
            return response.has("content") ? List.of("the body is missing") : List.of();
        }
        if (!response.path("content").has(mediaType)) {
            return List.of("media type " + mediaType + " is not documented for status " + status);
        }
        if (!isJson(mediaType)) {
            return List.of();
        }
        String pointer = responsePointer + "/content/" + escape(mediaType) + "/schema";
        return schemas.getSchema(SchemaLocation.of(LOCATION + '#' + pointer)).validate(body, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    private static String escape(String segment) {
        return segment.replace("~", "~0")
                .replace("/", "~1")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("+", "%2B");
    }
}
