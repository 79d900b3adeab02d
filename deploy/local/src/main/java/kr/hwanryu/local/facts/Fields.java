package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/** Makes the body of a request out of a fact: takes fields as they are or under another name, and never touches a figure. */
final class Fields {

    private final JsonNode fact;
    private final ObjectNode body = JsonNodeFactory.instance.objectNode();

    private Fields(JsonNode fact) {
        this.fact = fact;
    }

    static Fields of(JsonNode fact) {
        return new Fields(fact);
    }

    /** Takes these fields where the fact has them. */
    Fields copy(String... names) {
        for (String name : names) {
            as(name, name);
        }
        return this;
    }

    /** Takes a field under the name that the API has for it. */
    Fields as(String from, String to) {
        if (fact.has(from)) {
            body.set(to, fact.get(from));
        }
        return this;
    }

    /** Takes a list; the API wants the empty list where the fact has none. */
    Fields list(String from, String to) {
        body.set(to, fact.has(from) ? fact.get(from) : JsonNodeFactory.instance.arrayNode());
        return this;
    }

    Fields list(String name) {
        return list(name, name);
    }

    /** Takes a list of objects, each made anew. */
    Fields list(String from, String to, Function<JsonNode, ObjectNode> each) {
        var made = body.putArray(to);
        fact.path(from).forEach(element -> made.add(each.apply(element)));
        return this;
    }

    Fields with(String name, String value) {
        body.put(name, value);
        return this;
    }

    Fields with(String name, JsonNode value) {
        body.set(name, value);
        return this;
    }

    ObjectNode body() {
        return body;
    }
}
