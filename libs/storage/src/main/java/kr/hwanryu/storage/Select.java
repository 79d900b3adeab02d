package kr.hwanryu.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What a list selects, and which filters apply: a condition whose value was not given is left out, so one statement serves
 * each combination of filters. Values are only ever bound. Where an alias holds revisions, {@code in_force(alias)} stands for
 * those in force in the state that is read: now, at an instant, or when the first page was.
 */
public final class Select {

    private final String text;
    private final List<SortKey> keys;
    private final List<Object> bound = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Select(String text, List<SortKey> keys) {
        this.text = text;
        this.keys = keys;
    }

    /**
     * Begins a list.
     *
     * @param text {@code select … from …} without a where; every sort key's column is among its output columns
     * @param keys the columns that may be sorted by, the default order, and in full a unique key
     */
    public static Select of(String text, SortKey... keys) {
        return new Select(text, List.of(keys));
    }

    /** Gives the marks in the text itself their values, in the order of the text. */
    public Select bind(Object... ofText) {
        Collections.addAll(bound, ofText);
        return this;
    }

    /** Adds a condition with these values for its marks; left out when a value was not given. */
    public Select where(String condition, Object... ofMarks) {
        List<Object> given = new ArrayList<>();
        Collections.addAll(given, ofMarks);
        if (!given.contains(null)) {
            conditions.add(condition);
            values.addAll(given);
        }
        return this;
    }

    /** Keeps rows whose column is one of these texts; left out when there are none. */
    public Select whereAny(String column, Collection<?> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return this;
        }
        Object first = wanted.iterator().next();
        if (wanted.size() == 1) {
            // An array of one would hide from the planner that an index is already in the list's order.
            return where(column + " = ?", first instanceof Enum<?> constant ? constant.name() : first);
        }
        Object array = first instanceof Integer
                ? wanted.toArray(Integer[]::new)
                : first instanceof UUID
                        ? wanted.toArray(UUID[]::new)
                        : wanted.stream().map(Object::toString).toArray(String[]::new);
        return where(column + " = any(?)", array);
    }

    List<SortKey> keys() {
        return keys;
    }

    /** Whether any part of it is of revisions, so that it can be read in a past state. */
    boolean ofRevisions() {
        return conditioned().contains("in_force(");
    }

    /** The select with its conditions, over the revisions in force in this state. */
    String sql(State state) {
        return state.inForce(conditioned());
    }

    List<Object> values() {
        List<Object> all = new ArrayList<>(bound);
        all.addAll(values);
        return all;
    }

    private String conditioned() {
        return conditions.isEmpty() ? text : text + " where " + String.join(" and ", conditions);
    }
}
