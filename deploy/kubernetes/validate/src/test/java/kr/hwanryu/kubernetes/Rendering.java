package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The objects that one overlay, or one combination of components, becomes.
 *
 * @param name the overlay and the components added to it
 */
record Rendering(String name, List<ObjectNode> objects) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Rendering of(String name, String text) {
        try (MappingIterator<ObjectNode> documents =
                YAML.readerFor(ObjectNode.class).readValues(text)) {
            return new Rendering(name, documents.readAll());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** One that may be changed without changing this. */
    Rendering copy() {
        return new Rendering(name, objects.stream().map(ObjectNode::deepCopy).collect(Collectors.toList()));
    }

    List<ObjectNode> all(String kind) {
        return objects.stream().filter(object -> kind(object).equals(kind)).toList();
    }

    Optional<ObjectNode> find(String kind, String name) {
        return all(kind).stream().filter(object -> name(object).equals(name)).findFirst();
    }

    ObjectNode get(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError(this.name + " has no " + kind + " " + name));
    }

    /** Everything that runs our images. */
    List<Workload> workloads() {
        return pods().stream()
                .filter(workload -> Project.APPLICATIONS.containsKey(workload.application()))
                .toList();
    }

    /** Everything that runs, others' images too. */
    List<Workload> pods() {
        return objects.stream()
                .filter(object ->
                        kind(object).equals("Deployment") || kind(object).equals("Job"))
                .map(Workload::new)
                .toList();
    }

    Workload workload(String kind, String name) {
        return new Workload(get(kind, name));
    }

    static String kind(JsonNode object) {
        return object.path("kind").asText();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    @Override
    public String toString() {
        return name;
    }
}
