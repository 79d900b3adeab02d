package kr.hwanryu.industry.budgetsummaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kr.hwanryu.rest.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionBasisTest {

    private static final Clock MIDNIGHT = at("2026-06-30T15:00:00Z");

    @Test
    void is_of_no_day_where_figures_are_as_reported() {
        assertNull(RegionBasis.day("asReported", MIDNIGHT));
        assertNull(RegionBasis.day(null, MIDNIGHT));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30T14:59:59Z, 2026-06-30", "2026-06-30T15:00:00Z, 2026-07-01"})
    void turns_to_the_next_day_at_midnight_in_korea(String now, LocalDate day) {
        assertEquals(day, RegionBasis.day("current", at(now)));
    }

    @Test
    void takes_any_day_of_the_calendar_and_no_other() {
        assertEquals(LocalDate.of(2023, 6, 11), RegionBasis.day("2023-06-11", MIDNIGHT));
        ProblemException refused = assertThrows(ProblemException.class, () -> RegionBasis.day("2023-02-30", MIDNIGHT));
        assertEquals("regionBasis", refused.faults().get(0).name());
    }

    @Test
    void turns_with_the_day_only_where_none_is_named() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        assertNotEquals(RegionBasis.turning("current", day), RegionBasis.turning("current", day.plusDays(1)));
        assertEquals(RegionBasis.turning("2026-06-30", day), RegionBasis.turning("2026-06-30", day.plusDays(1)));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
