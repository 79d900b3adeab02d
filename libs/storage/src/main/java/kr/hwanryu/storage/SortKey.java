package kr.hwanryu.storage;

import java.util.UUID;
import java.util.function.Function;

/**
 * A column that a list can be sorted and paged by; never null in any row.
 *
 * @param name the field as clients name it
 * @param column the column of the list's select that holds it
 * @param parse reads the column's value back from a cursor
 */
public record SortKey(String name, String column, Function<String, Object> parse) {

    public static SortKey text(String name, String column) {
        return new SortKey(name, column, value -> value);
    }

    public static SortKey integer(String name, String column) {
        return new SortKey(name, column, Integer::valueOf);
    }

    public static SortKey number(String name, String column) {
        return new SortKey(name, column, Long::valueOf);
    }

    public static SortKey uuid(String name, String column) {
        return new SortKey(name, column, UUID::fromString);
    }
}
