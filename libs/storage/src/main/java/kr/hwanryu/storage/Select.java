package kr.hwanryu.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What a list selects, and which filters apply: a condition whose value was not given is left out, so one statement serves
 * each combination of filters. Values are only ever bound.
 */
public final class Select {

    private final String text;
    private final List<SortKey> keys;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String revisions;

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

    /** Adds a condition with these values for its marks; left out when a value was not given. */
    public Select where(String condition, Object... bound) {
        List<Object> given = new ArrayList<>();
        Collections.addAll(given, bound);
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

    /** Declares that this alias holds revisions: the list shows those in force in one state, on all its pages. */
    public Select revisionsOf(String alias) {
        this.revisions = alias;
        return this;
    }

    List<SortKey> keys() {
        return keys;
    }

    boolean ofRevisions() {
        return revisions != null;
    }

    /** The select with its conditions; {@code beganWith} is the change number of an earlier page, or null. */
    String sql(Long beganWith) {
        List<String> all = new ArrayList<>(conditions);
        if (revisions != null) {
            all.add(
                    beganWith == null
                            ? revisions + ".superseded_by_no is null"
                            : revisions + ".change_no <= ? and (" + revisions + ".superseded_by_no is null or "
                                    + revisions + ".superseded_by_no > ?)");
        }
        return all.isEmpty() ? text : text + " where " + String.join(" and ", all);
    }

    List<Object> values(Long beganWith) {
        List<Object> all = new ArrayList<>(values);
        if (revisions != null && beganWith != null) {
            all.add(beganWith);
            all.add(beganWith);
        }
        return all;
    }
}
