package kr.hwanryu.outcome.evaluations;

import static kr.hwanryu.outcome.evaluations.Publication.DRAFT;
import static kr.hwanryu.outcome.evaluations.Publication.PUBLISHED;
import static kr.hwanryu.outcome.evaluations.Publication.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, false",
        "DRAFT, PUBLISHED, true",
        "DRAFT, WITHDRAWN, false",
        "PUBLISHED, DRAFT, false",
        "PUBLISHED, PUBLISHED, false",
        "PUBLISHED, WITHDRAWN, true",
        "WITHDRAWN, DRAFT, false",
        "WITHDRAWN, PUBLISHED, false",
        "WITHDRAWN, WITHDRAWN, false"
    })
    void a_draft_is_published_and_what_is_published_is_withdrawn(Publication from, Publication to, boolean allowed) {
        assertEquals(allowed, from.mayBecome(to));
    }

    @Test
    void who_restates_a_verdict_leaves_a_draft_one_and_publishes_any_other() {
        assertEquals(DRAFT, DRAFT.restated());
        assertEquals(PUBLISHED, PUBLISHED.restated());
        assertEquals(PUBLISHED, WITHDRAWN.restated());
    }

    @Test
    void nobody_is_told_of_a_draft_and_everybody_of_what_becomes_of_the_public() {
        assertEquals(Optional.empty(), DRAFT.factAfter(null));
        assertEquals(Optional.empty(), DRAFT.factAfter(DRAFT));
        assertEquals(Optional.of("published"), PUBLISHED.factAfter(null));
        assertEquals(Optional.of("published"), PUBLISHED.factAfter(DRAFT));
        assertEquals(Optional.of("corrected"), PUBLISHED.factAfter(PUBLISHED));
        assertEquals(Optional.of("withdrawn"), WITHDRAWN.factAfter(PUBLISHED));
        assertEquals(Optional.of("published"), PUBLISHED.factAfter(WITHDRAWN));
    }
}
