package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The published facts as they stand in {@code programme-facts.json}, a list for each kind. */
record Facts(JsonNode all) {

    /** The facts that come with this program. */
    static Facts published() {
        try (InputStream file = Facts.class.getResourceAsStream("/programme-facts.json")) {
            return new Facts(Api.JSON.readTree(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<JsonNode> of(String kind) {
        List<JsonNode> facts = new ArrayList<>();
        all.path(kind).forEach(facts::add);
        return facts;
    }

    /** Predecessors first, else as they stand: who names one in {@code succeeds} can only be written after it. */
    List<JsonNode> inSuccession(String kind) {
        List<JsonNode> waiting = of(kind);
        List<JsonNode> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<JsonNode> next =
                    waiting.stream().filter(fact -> !waitsFor(fact, waiting)).toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("The succession of " + kind + " goes round in a circle");
            }
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return ordered;
    }

    private static boolean waitsFor(JsonNode fact, List<JsonNode> waiting) {
        for (JsonNode predecessor : fact.path("succeeds")) {
            if (waiting.stream().anyMatch(other -> other.get("id").equals(predecessor))) {
                return true;
            }
        }
        return false;
    }
}
