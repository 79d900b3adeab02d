package kr.hwanryu.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An operation of the contract that changes something.
 *
 * @param path the template, such as {@code /v1/plans/{id}}
 * @param scopes what its token needs
 * @param owner the application that answers it
 */
record WriteOperation(String id, String method, String path, List<String> scopes, Set<String> answers, App owner) {

    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** All of the joined contract; its owner is the one whose own contract has the same path and method. */
    static List<WriteOperation> ofContract() {
        List<WriteOperation> operations = new ArrayList<>();
        for (var path : read("hwanryu").get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (WRITES.contains(operation.getKey())) {
                    operations.add(of(path.getKey(), operation.getKey(), operation.getValue()));
                }
            }
        }
        return operations;
    }

    private static WriteOperation of(String path, String method, JsonNode operation) {
        List<String> scopes = new ArrayList<>();
        operation.path("security").forEach(one -> one.path("bearer").forEach(scope -> scopes.add(scope.asText())));
        Set<String> answers = new java.util.TreeSet<>();
        operation.get("responses").fieldNames().forEachRemaining(answers::add);
        return new WriteOperation(
                operation.get("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                scopes,
                answers,
                owner(path, method));
    }

    private static App owner(String path, String method) {
        for (App app : App.values()) {
            if (read(app.id()).path("paths").path(path).has(method)) {
                return app;
            }
        }
        throw new IllegalStateException("Nobody owns " + method + " " + path);
    }

    private static JsonNode read(String contract) {
        Path file = Path.of(System.getProperty("hwanryu.root"), "openapi", contract + ".yaml");
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether a request's path, without its query, is one of this template. */
    boolean isAt(String requested) {
        return requested.replaceFirst("\\?.*", "").matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }
}
