package kr.hwanryu.outcome.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.indicators.Aggregation;
import kr.hwanryu.outcome.targets.TargetBasis;
import org.junit.jupiter.api.Test;

class JudgementTest {

    @Test
    void verifies_what_is_printed_as_we_round_it() {
        Judgement judged = Printed.as(ClaimKind.CHANGE_RATE, "25.79", "0.01")
                .value("278", "1")
                .previous("221", "1")
                .judged();
        assertEquals(Verdict.VERIFIED, judged.verdict());
        assertEquals(Formula.CHANGE_RATE, judged.formula());
        assertEquals(
                new Computed(number("25.791855"), number("25.79"), number("25.282167"), number("26.303855")),
                judged.computed());
        assertEquals(number("-0.001855"), judged.difference());
        assertEquals(List.of(), judged.reasons());
    }

    @Test
    void tells_rounding_from_a_mismatch() {
        assertEquals(Verdict.VERIFIED, change("57").verdict());
        assertEquals(Verdict.ROUNDING, change("58").verdict());
        assertEquals(Verdict.MISMATCH, change("59").verdict());
        assertEquals(Verdict.ROUNDING, change("56").verdict());
        assertEquals(Verdict.MISMATCH, change("55").verdict());
        assertEquals(number("-2"), change("55").difference());
        assertEquals(
                new Computed(number("57"), number("57"), number("56"), number("58")),
                change("55").computed());
    }

    @Test
    void two_numbers_printed_to_the_same_step_are_one_or_a_mismatch() {
        assertEquals(Verdict.VERIFIED, value("278", "1", "278", "1"));
        assertEquals(Verdict.MISMATCH, value("279", "1", "278", "1"));
        assertEquals(Verdict.MISMATCH, value("277", "1", "278", "1"));
        assertEquals(Verdict.MISMATCH, value("-279", "1", "-278", "1"));
        assertEquals(Verdict.VERIFIED, value("69100000000", "100000000", "69052000000", "1000000"));
        assertEquals(Verdict.ROUNDING, value("69052000000", "1000000", "69100000000", "100000000"));
        assertEquals(Verdict.MISMATCH, value("69049000000", "1000000", "69100000000", "100000000"));
    }

    @Test
    void a_derived_figure_supports_every_claim_but_its_own() {
        Judgement own = Printed.as(ClaimKind.CHANGE, "57", "1")
                .value("278", "1")
                .previousDerivedFrom(ClaimKind.CHANGE, 2024)
                .judged();
        assertEquals(Verdict.UNSUPPORTED, own.verdict());
        assertEquals(List.of(new Reason(ReasonCode.CIRCULAR, Role.PREVIOUS_VALUE)), own.reasons());
        assertNull(own.computed());
        assertEquals(2, own.components().size());
        assertEquals(Basis.DERIVED, own.components().get(1).basis());
        for (Printed other : List.of(
                Printed.as(ClaimKind.CHANGE_RATE, "25.8", "0.1").previousDerivedFrom(ClaimKind.CHANGE, 2024),
                Printed.as(ClaimKind.CHANGE, "57", "1").previousDerivedFrom(ClaimKind.CHANGE, 2023))) {
            assertEquals(Verdict.VERIFIED, other.value("278", "1").judged().verdict());
        }
    }

    @Test
    void names_all_that_is_missing() {
        assertEquals(
                List.of(
                        new Reason(ReasonCode.NO_VALUE, Role.VALUE),
                        new Reason(ReasonCode.NO_PREVIOUS_VALUE, Role.PREVIOUS_VALUE)),
                Printed.as(ClaimKind.CHANGE, "57", "1").judged().reasons());
        assertEquals(
                List.of(new Reason(ReasonCode.NO_VALUE, Role.VALUE), new Reason(ReasonCode.NO_TARGET, Role.TARGET)),
                Printed.as(ClaimKind.ACHIEVEMENT_RATE, "124", "1").judged().reasons());
        assertEquals(List.of(ReasonCode.NO_VALUE, ReasonCode.NO_WHOLE), codes(Printed.as(ClaimKind.SHARE, "12", "1")));
        assertEquals(List.of(ReasonCode.NO_PARTS), codes(Printed.as(ClaimKind.COUNT, "5", "1")));
    }

    @Test
    void reads_a_target_as_its_basis_says() {
        Printed level = Printed.as(ClaimKind.ACHIEVEMENT_RATE, "116", "1").value("278", "1");
        Judgement judged = level.target(TargetBasis.LEVEL, "240", "1").judged();
        assertEquals(Verdict.VERIFIED, judged.verdict());
        assertEquals(Formula.LEVEL_RATE, judged.formula());
        assertEquals("/v1/targets/" + new UUID(0, 2), judged.components().get(1).href());
        Printed increment = Printed.as(ClaimKind.ACHIEVEMENT_RATE, "114", "1").value("278", "1");
        assertEquals(List.of(ReasonCode.NO_BASE_VALUE), codes(increment.target(TargetBasis.INCREMENT, "50", "1")));
        judged = increment.base("221", "1").judged();
        assertEquals(Verdict.VERIFIED, judged.verdict());
        assertEquals(Formula.INCREMENT_RATE, judged.formula());
        judged = level.target(TargetBasis.UNSTATED, "240", "1").judged();
        assertEquals(List.of(new Reason(ReasonCode.TARGET_BASIS_UNSTATED, Role.TARGET)), judged.reasons());
        assertNull(judged.formula());
        assertEquals(List.of(ReasonCode.TARGET_NOT_POSITIVE), codes(level.target(TargetBasis.LEVEL, "0", "1")));
    }

    @Test
    void growth_that_is_no_number_supports_no_rate() {
        assertEquals(
                List.of(new Reason(ReasonCode.NOT_COMPUTABLE, Role.PREVIOUS_VALUE)),
                rate().value("278", "1").previous("0", "1").judged().reasons());
        assertEquals(
                List.of(new Reason(ReasonCode.NOT_COMPUTABLE, Role.VALUE)),
                rate().value("-3", "1").previous("221", "1").judged().reasons());
        assertEquals(
                List.of(ReasonCode.NOT_COMPUTABLE),
                codes(rate().value("100001", "1").previous("0.01", "0.01")));
        assertEquals(
                Verdict.MISMATCH,
                rate().value("0", "1").previous("221", "1").judged().verdict());
    }

    @Test
    void near_zero_a_quotient_has_no_bound_and_so_no_mismatch() {
        Judgement judged = rate().value("3", "1").previous("0.4", "1").judged();
        assertEquals(
                Verdict.MISMATCH,
                rate().value("3", "1").previous("0.4", "0.1").judged().verdict());
        assertEquals(Verdict.MISMATCH, judged.verdict());
        assertEquals(number("177.777777"), judged.computed().lowest());
        assertNull(judged.computed().highest());
        assertEquals(
                Verdict.ROUNDING,
                Printed.as(ClaimKind.CHANGE_RATE, "999999", "1")
                        .value("3", "1")
                        .previous("0.4", "1")
                        .judged()
                        .verdict());
    }

    @Test
    void what_is_of_unknown_precision_can_prove_no_mismatch() {
        Printed unknown =
                Printed.as(ClaimKind.CHANGE, "60", "1").value("278", "1").previous("221", null);
        assertEquals(
                List.of(new Reason(ReasonCode.PRECISION_UNKNOWN, Role.PREVIOUS_VALUE)),
                unknown.judged().reasons());
        assertEquals(number("57"), unknown.judged().computed().value());
        assertNull(unknown.judged().computed().lowest());
        assertEquals(
                Verdict.VERIFIED,
                Printed.as(ClaimKind.CHANGE, "57", "1")
                        .value("278", null)
                        .previous("221", null)
                        .judged()
                        .verdict());
        Judgement print = Printed.as(ClaimKind.CHANGE, "60", null)
                .value("278", "1")
                .previous("221", "1")
                .judged();
        assertEquals(List.of(new Reason(ReasonCode.PRECISION_UNKNOWN, Role.CLAIM)), print.reasons());
        assertNull(print.computed().rounded());
        assertEquals(number("56"), print.computed().lowest());
        assertEquals(
                Verdict.VERIFIED,
                Printed.as(ClaimKind.CHANGE, "57.0", null)
                        .value("278", "1")
                        .previous("221", "1")
                        .judged()
                        .verdict());
    }

    @Test
    void a_share_is_of_parts_that_add_up() {
        Printed share =
                Printed.as(ClaimKind.SHARE, "83.8", "0.1").value("67", "1").whole(number("80"), number("1"));
        assertEquals(Verdict.VERIFIED, share.judged().verdict());
        assertEquals(List.of(ReasonCode.NOT_ADDITIVE), codes(share.of(Aggregation.RATIO)));
        assertEquals(
                List.of(ReasonCode.NOT_COMPUTABLE),
                codes(Printed.as(ClaimKind.SHARE, "1", "1").value("0", "1").whole(number("0"), number("1"))));
    }

    @Test
    void a_count_can_be_too_low_for_what_is_recorded_but_never_proved_too_high() {
        assertEquals(
                Verdict.VERIFIED,
                Printed.as(ClaimKind.COUNT, "5", "1").parts(5).judged().verdict());
        assertEquals(
                Verdict.MISMATCH,
                Printed.as(ClaimKind.COUNT, "4", "1").parts(5).judged().verdict());
        assertEquals(
                List.of(new Reason(ReasonCode.PARTS_INCOMPLETE, Role.PARTS)),
                Printed.as(ClaimKind.COUNT, "6", "1").parts(5).judged().reasons());
        assertEquals(
                Verdict.VERIFIED,
                Printed.as(ClaimKind.COUNT, "300", "100").parts(280).judged().verdict());
    }

    @Test
    void points_to_the_history_of_what_it_read_in_the_past() {
        String figure = "/v1/observations/" + new UUID(0, 3);
        Printed value = Printed.as(ClaimKind.VALUE, "278", "1").value("278", "1");
        assertEquals(figure, value.judged().components().get(0).href());
        assertEquals(
                figure + "/revisions",
                value.judgedAsOf(Instant.EPOCH).components().get(0).href());
        assertTrue(Printed.as(ClaimKind.COUNT, "5", "1")
                .parts(5)
                .judgedAsOf(Instant.EPOCH)
                .components()
                .get(0)
                .href()
                .endsWith("&asOf=1970-01-01T00:00:00Z"));
    }

    private static Judgement change(String print) {
        return Printed.as(ClaimKind.CHANGE, print, "1")
                .value("278", "1")
                .previous("221", "1")
                .judged();
    }

    private static Verdict value(String print, String roundedTo, String held, String precision) {
        return Printed.as(ClaimKind.VALUE, print, roundedTo)
                .value(held, precision)
                .judged()
                .verdict();
    }

    private static Printed rate() {
        return Printed.as(ClaimKind.CHANGE_RATE, "25.8", "0.1");
    }

    private static List<ReasonCode> codes(Printed printed) {
        return printed.judged().reasons().stream().map(Reason::code).toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
