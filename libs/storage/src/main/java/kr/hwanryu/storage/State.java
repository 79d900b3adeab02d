package kr.hwanryu.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import kr.hwanryu.rest.query.Cursor;

/**
 * Which state of the service is read: the present one, what it held at an instant, or the one that a list's first page
 * showed. A past state is a change number, which is joined to the rows as {@code head}.
 *
 * @param head the statement that finds the change
 * @param value what it is found by; null in the present
 */
record State(String head, Object value) {

    private static final Pattern IN_FORCE = Pattern.compile("in_force\\((\\w+)\\)");
    private static final String CHANGE = "select change_no, recorded_at from change_log ";

    static final String LATEST = CHANGE + "order by change_no desc limit 1";
    static final State PRESENT = new State(LATEST, null);

    /** What the service held at an instant; in the present where none is given. */
    static State asOf(Instant instant) {
        return instant == null
                ? PRESENT
                : new State(
                        CHANGE + "where recorded_at <= ? order by recorded_at desc, change_no desc limit 1",
                        instant.atOffset(ZoneOffset.UTC));
    }

    /** The state of the first page; a list without history is read as it is now. */
    static State of(Cursor cursor, Instant asOf, boolean ofRevisions) {
        return cursor == null || !ofRevisions
                ? asOf(asOf)
                : new State(CHANGE + "where change_no <= ? order by change_no desc limit 1", cursor.changeNo());
    }

    boolean isPast() {
        return value != null;
    }

    List<Object> values() {
        return isPast() ? List.of(value) : List.of();
    }

    /** The text with each {@code in_force(alias)} as a condition; the present one is that of the partial indexes. */
    String inForce(String text) {
        return IN_FORCE.matcher(text)
                .replaceAll(
                        isPast()
                                ? "($1.change_no <= head.change_no"
                                        + " and ($1.superseded_by_no is null or $1.superseded_by_no > head.change_no))"
                                : "$1.superseded_by_no is null");
    }
}
