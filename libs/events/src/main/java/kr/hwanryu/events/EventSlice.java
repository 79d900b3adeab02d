package kr.hwanryu.events;

import java.util.List;

/**
 * What was read of the outbox in one snapshot.
 *
 * @param items the events that were asked for
 * @param headNo the last change that told anything at all; 0 before the first
 */
public record EventSlice(List<CloudEvent> items, long headNo) {

    /**
     * Where to go on. With fewer events than the limit all before the head was looked at, so whoever asks for few kinds of
     * events does not make us look at the others again and again.
     *
     * @param after the place that was read from
     */
    public Place next(Place after, int limit) {
        Place last = items.isEmpty() ? after : items.get(items.size() - 1).place();
        return items.size() < limit && headNo > last.changeNo() ? Place.endOf(headNo) : last;
    }
}
