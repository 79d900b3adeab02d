package kr.hwanryu.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventSliceTest {

    private static final Place AFTER = new Place(3, 2);

    @Test
    void a_full_page_goes_on_behind_its_last_event() {
        assertEquals(new Place(5, 1), new EventSlice(List.of(told(5, 1)), 9).next(AFTER, 1));
    }

    @Test
    void what_was_looked_at_and_passed_over_is_not_looked_at_again() {
        assertEquals(Place.endOf(9), new EventSlice(List.of(told(5, 1)), 9).next(AFTER, 2));
        assertEquals(Place.endOf(9), new EventSlice(List.of(), 9).next(AFTER, 2));
    }

    @Test
    void at_the_end_it_stays_where_it_is() {
        assertEquals(new Place(9, 4), new EventSlice(List.of(told(9, 4)), 9).next(AFTER, 2));
        assertEquals(AFTER, new EventSlice(List.of(), 3).next(AFTER, 2));
    }

    @Test
    void it_never_goes_back_to_a_head_that_is_behind() {
        assertEquals(AFTER, new EventSlice(List.of(), 1).next(AFTER, 2));
    }

    private static CloudEvent told(long changeNo, int position) {
        return new CloudEvent(
                CloudEvent.SPEC_VERSION,
                UUID.randomUUID(),
                "/v1/events/test",
                "kr.hwanryu.letter.sent",
                "one",
                Instant.EPOCH,
                "application/json",
                "letter",
                changeNo,
                position,
                null,
                null,
                "{}");
    }
}
