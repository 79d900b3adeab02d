package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** A Deployment or a Job: one pod template with one container. */
record Workload(ObjectNode object) {

    String name() {
        return Rendering.name(object);
    }

    boolean isDeployment() {
        return Rendering.kind(object).equals("Deployment");
    }

    /** Which of the four applications runs in it. */
    String application() {
        return labels().get("app.kubernetes.io/name");
    }

    ObjectNode pod() {
        return (ObjectNode) object.at("/spec/template/spec");
    }

    ObjectNode container() {
        return (ObjectNode) pod().at("/containers/0");
    }

    Map<String, String> labels() {
        return text(object.at("/spec/template/metadata/labels"));
    }

    /** The number of a port that the container names. */
    OptionalInt port(String name) {
        for (JsonNode port : container().path("ports")) {
            if (port.path("name").asText().equals(name)) {
                return OptionalInt.of(port.path("containerPort").asInt());
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Variables with the values that the manifests give them; those from Secrets, or from a key that is
     * missing, are not among them.
     */
    Map<String, String> variables(Rendering rendering) {
        Map<String, String> variables = new HashMap<>();
        for (JsonNode source : container().path("envFrom")) {
            String map = source.at("/configMapRef/name").asText();
            rendering.find("ConfigMap", map).ifPresent(found -> variables.putAll(text(found.path("data"))));
        }
        for (JsonNode variable : container().path("env")) {
            value(rendering, variable, variables);
        }
        return variables;
    }

    private static void value(Rendering rendering, JsonNode variable, Map<String, String> variables) {
        String name = variable.path("name").asText();
        JsonNode reference = variable.at("/valueFrom/configMapKeyRef");
        if (variable.has("value")) {
            variables.put(name, variable.path("value").asText());
        } else if (!reference.isMissingNode()) {
            rendering
                    .find("ConfigMap", reference.path("name").asText())
                    .map(map -> map.path("data").get(reference.path("key").asText()))
                    .ifPresent(found -> variables.put(name, found.asText()));
        }
    }

    /** Variable to {@code secret/key}. */
    Map<String, String> secrets() {
        Map<String, String> secrets = new HashMap<>();
        for (JsonNode variable : container().path("env")) {
            JsonNode reference = variable.at("/valueFrom/secretKeyRef");
            if (!reference.isMissingNode()) {
                secrets.put(
                        variable.path("name").asText(),
                        reference.path("name").asText() + "/"
                                + reference.path("key").asText());
            }
        }
        return secrets;
    }

    static Map<String, String> text(JsonNode object) {
        Map<String, String> map = new HashMap<>();
        object.properties()
                .forEach(field -> map.put(field.getKey(), field.getValue().asText()));
        return map;
    }
}
