package kr.hwanryu.events;

import java.util.List;
import kr.hwanryu.rest.query.Cursor;

/**
 * A place in a service's order of events: whoever stands there has seen all before it.
 *
 * @param changeNo the change that told the event
 * @param position which of the events of that change, from 1
 */
public record Place(long changeNo, int position) {

    /** Before the first event. */
    public static final Place BEGINNING = new Place(0, 0);

    private static final int KEYS = 2;

    /** Behind all events of a change. */
    public static Place endOf(long changeNo) {
        return new Place(changeNo, Integer.MAX_VALUE);
    }

    /** Before an event's own place, so that it comes next. */
    public Place before() {
        return new Place(changeNo, position - 1);
    }

    /** The place that a cursor names; null for the beginning. One of another feed or filter is a 400. */
    static Place of(String cursor, String fingerprint) {
        if (cursor == null) {
            return BEGINNING;
        }
        List<String> keys = Cursor.decode(cursor, fingerprint, KEYS).keys();
        try {
            return new Place(Long.parseLong(keys.get(0)), Integer.parseInt(keys.get(1)));
        } catch (NumberFormatException mistyped) {
            throw Cursor.invalid();
        }
    }

    String cursor(String fingerprint) {
        return new Cursor(0, List.of(Long.toString(changeNo), Integer.toString(position))).encode(fingerprint);
    }
}
