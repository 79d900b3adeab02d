package kr.hwanryu.rest.conditional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

    private static final String REQUEST = "/v1/plans{}";

    @Test
    void knows_the_state_that_a_client_has_from_its_tag() {
        String tag = EntityTags.ofAnswer(17, REQUEST);
        assertEquals(17, EntityTags.knownChange(tag, REQUEST));
        assertEquals(17, EntityTags.knownChange("\"other\", W/" + tag, REQUEST));
    }

    @Test
    void takes_no_state_from_the_tag_of_another_request() {
        assertEquals(-1, EntityTags.knownChange(EntityTags.ofAnswer(17, "/v1/plans{limit=[1]}"), REQUEST));
        assertEquals(-1, EntityTags.knownChange(null, REQUEST));
        assertEquals(-1, EntityTags.knownChange("\"17\"", REQUEST));
    }

    @Test
    void takes_no_state_from_a_tag_that_is_written_another_way() {
        String tag = EntityTags.ofAnswer(7, REQUEST);
        assertEquals(-1, EntityTags.knownChange(tag.replaceFirst("7", "07"), REQUEST));
        assertEquals(-1, EntityTags.knownChange(tag.replaceFirst("7", "+7"), REQUEST));
    }

    @Test
    void compares_weakly_for_reads() {
        String tag = EntityTags.ofRecord(3);
        assertTrue(EntityTags.matches("W/\"3\"", tag));
        assertTrue(EntityTags.matches("\"2\", \"3\"", tag));
        assertTrue(EntityTags.matches("*", tag));
        assertFalse(EntityTags.matches("\"33\"", tag));
        assertFalse(EntityTags.matches(null, tag));
    }
}
