package kr.hwanryu.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sources that the sections of a report name: fields called {@code sourceId}, {@code …SourceId} and {@code sourceIds}. */
final class SourceIds {

    private final Set<String> ids = new TreeSet<>();

    /** Every id once, in order. */
    static Set<String> in(Iterable<Section> sections) {
        SourceIds found = new SourceIds();
        for (Section section : sections) {
            if (section.isHad()) {
                found.collect(section.value());
            }
        }
        return found.ids;
    }

    private void collect(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            if (name.equals("sourceId") || name.endsWith("SourceId")) {
                add(field.getValue());
            } else if (name.equals("sourceIds")) {
                field.getValue().forEach(this::add);
            } else {
                collect(field.getValue());
            }
        }
        if (node.isArray()) {
            node.forEach(this::collect);
        }
    }

    private void add(JsonNode id) {
        if (id.isTextual()) {
            ids.add(id.textValue());
        }
    }
}
