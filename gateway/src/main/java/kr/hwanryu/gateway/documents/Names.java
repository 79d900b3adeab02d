package kr.hwanryu.gateway.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What the things are called that a report names by their ids.
 *
 * @param things name by list and id, {@code indicators/new-jobs}
 */
public record Names(Map<String, Name> things) {

    /** A name in Korean, and in English where there is one. */
    public record Name(String id, String nameKo, String nameEn) {}

    /**
     * @param lists the items of each list by its name; null for one that could not be read
     */
    public static Names of(Map<String, JsonNode> lists) {
        Map<String, Name> things = new HashMap<>();
        lists.forEach((list, items) -> {
            if (items != null) {
                items.forEach(item -> {
                    Name name = DocumentJson.read(item, Name.class);
                    things.put(list + '/' + name.id(), name);
                });
            }
        });
        return new Names(things);
    }

    /** The name of a thing; of one that is not known its id. */
    Name of(String list, String id) {
        return things.getOrDefault(list + '/' + id, new Name(id, id, id));
    }
}
