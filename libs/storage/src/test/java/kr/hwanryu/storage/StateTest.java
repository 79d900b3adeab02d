package kr.hwanryu.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kr.hwanryu.rest.query.Cursor;
import org.junit.jupiter.api.Test;

class StateTest {

    private static final Instant THEN = Instant.parse("2025-01-31T09:00:00Z");
    private static final Cursor CURSOR = new Cursor(7, List.of("gangwon"));

    @Test
    void the_present_is_asked_for_as_the_partial_indexes_have_it() {
        assertEquals(
                "join observation o on o.superseded_by_no is null and p.superseded_by_no is null",
                State.PRESENT.inForce("join observation o on in_force(o) and in_force(p)"));
        assertFalse(State.asOf(null).isPast());
    }

    @Test
    void a_past_state_takes_what_was_recorded_by_then_and_not_yet_superseded() {
        State past = State.asOf(THEN);
        assertEquals(
                "(o.change_no <= head.change_no and (o.superseded_by_no is null or o.superseded_by_no > head.change_no))",
                past.inForce("in_force(o)"));
        assertEquals(List.of(THEN.atOffset(ZoneOffset.UTC)), past.values());
    }

    @Test
    void later_pages_of_revisions_are_of_the_first_page_s_state() {
        assertEquals(List.of(7L), State.of(CURSOR, null, true).values());
        assertEquals(List.of(7L), State.of(CURSOR, THEN, true).values());
    }

    @Test
    void a_list_without_history_is_read_as_it_is_now_on_every_page() {
        assertFalse(State.of(CURSOR, null, false).isPast());
    }

    @Test
    void a_select_is_of_revisions_wherever_it_says_so() {
        Select plain = Select.of("select id from plan p", SortKey.uuid("id", "id"));
        assertFalse(plain.ofRevisions());
        assertTrue(plain.where("in_force(p)").ofRevisions());
        assertTrue(Select.of("select id from (select * from target t where in_force(t)) k", SortKey.uuid("id", "id"))
                .ofRevisions());
    }
}
