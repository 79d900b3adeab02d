package kr.hwanryu.outcome.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Dimension;
import kr.hwanryu.outcome.observations.ObservationStatus;
import org.junit.jupiter.api.Test;

class PartSumTest {

    @Test
    void compares_the_sum_with_the_whole() {
        assertSum("80", "0", false, "80", Coverage.COMPLETE, "0");
        assertSum("79", "0", false, "80", Coverage.PARTIAL, "-1");
        assertSum("81", "0", false, "80", Coverage.EXCEEDS, "1");
        assertSum("81.5", "3", false, "80", Coverage.COMPLETE, "1.5");
        assertSum("81.6", "3", false, "80", Coverage.EXCEEDS, "1.6");
    }

    @Test
    void does_not_call_less_fewer_where_a_part_is_below_zero() {
        assertSum("79", "0", true, "80", Coverage.UNKNOWN, "-1");
        assertSum("80", "0", true, "80", Coverage.COMPLETE, "0");
        assertSum("-9", "0", false, "-10", Coverage.UNKNOWN, "1");
    }

    @Test
    void is_derived_where_a_part_is_and_unknown_without_a_whole() {
        PartSum sum = PartSum.of(Dimension.PROGRAMME, List.of(total("3", "0", false)), List.of());
        assertEquals(Coverage.UNKNOWN, sum.coverage());
        assertEquals(Basis.DERIVED, sum.basis());
        assertNull(sum.difference());
    }

    @Test
    void a_sum_of_figures_takes_on_the_weakest_of_each() {
        RegionFigure one = figure("1.50", Basis.PUBLISHED, "a", ObservationStatus.FINAL);
        RegionFigure other = figure("2", Basis.DERIVED, "b", ObservationStatus.PROVISIONAL);
        assertEquals(new BigDecimal("3.50"), Sum.of(List.of(one, other)).value());
        assertEquals(Basis.DERIVED, Sum.of(List.of(one, other)).basis());
        assertNull(Sum.of(List.of(one, other)).sourceId());
        assertEquals(ObservationStatus.PROVISIONAL, Sum.status(List.of(one, other)));
        assertNull(Sum.status(List.of(one, figure("2", Basis.PUBLISHED, "a", null))));
        assertEquals("a", Sum.of(List.of(one, one)).sourceId());
        assertNull(Sum.roundedTo(List.of(one, one)));
        assertEquals(BigDecimal.ONE, Sum.roundedTo(List.of(one)));
        assertNull(Sum.of(List.of()));
    }

    private static void assertSum(
            String sum, String roundedTo, boolean negative, String whole, Coverage coverage, String difference) {
        PartSum made = PartSum.of(
                Dimension.PROGRAMME,
                List.of(total(sum, roundedTo, negative)),
                List.of(new RegionFigure(
                        "gangwon", 2023, new BigDecimal(whole), Basis.PUBLISHED, "a", null, null, Instant.EPOCH)));
        assertEquals(coverage, made.coverage());
        assertEquals(new BigDecimal(difference), made.difference());
    }

    private static PartTotal total(String sum, String roundedTo, boolean negative) {
        return new PartTotal(
                "gangwon",
                Dimension.PROGRAMME,
                new BigDecimal(sum),
                2,
                new BigDecimal(roundedTo),
                negative,
                true,
                Instant.EPOCH);
    }

    private static RegionFigure figure(String value, Basis basis, String source, ObservationStatus status) {
        return new RegionFigure(
                "gangwon", 2023, new BigDecimal(value), basis, source, status, BigDecimal.ONE, Instant.EPOCH);
    }
}
