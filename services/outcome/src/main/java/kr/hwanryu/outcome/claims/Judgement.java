package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a claim compares with what we hold.
 *
 * @param verdict null for a withdrawn claim
 * @param computed null where something is missing
 * @param difference printed less computed, in the unit of the claim; null without a computed value
 * @param formula null where it is not known how the number comes about
 * @param components what we hold for it
 * @param reasons why it is UNSUPPORTED; empty for another verdict
 */
record Judgement(
        @Schema(nullable = true) Verdict verdict,
        @Schema(nullable = true) Computed computed,
        @Schema(nullable = true) BigDecimal difference,
        @Schema(nullable = true) Formula formula,
        @Schema(maxItems = 10) List<Component> components,
        @Schema(maxItems = 20) List<Reason> reasons) {

    static final Judgement OF_WITHDRAWN = new Judgement(null, null, null, null, List.of(), List.of());

    /** Judges what was printed, which is not withdrawn. */
    static Judgement of(Print print, Recomputed ours) {
        if (!ours.missing().isEmpty()) {
            return new Judgement(Verdict.UNSUPPORTED, null, null, ours.formula(), ours.components(), ours.missing());
        }
        List<Reason> doubts = new ArrayList<>(ours.doubts());
        if (print.roundedTo() == null) {
            doubts.add(new Reason(ReasonCode.PRECISION_UNKNOWN, Role.CLAIM));
        }
        Verdict verdict = verdict(print, ours.quantity(), doubts);
        Computed computed = Computed.of(print, ours.quantity(), ours.doubts().isEmpty());
        return new Judgement(
                verdict,
                computed,
                print.value().subtract(computed.value()),
                ours.formula(),
                ours.components(),
                verdict == Verdict.UNSUPPORTED ? doubts : List.of());
    }

    private static Verdict verdict(Print print, Quantity ours, List<Reason> doubts) {
        if (print.isOf(ours.value())) {
            return Verdict.VERIFIED;
        }
        // What is of unknown precision counts as exact here, so what is reachable is so in truth as well.
        if (print.isOfSomeIn(ours.range())) {
            return Verdict.ROUNDING;
        }
        return doubts.isEmpty() ? Verdict.MISMATCH : Verdict.UNSUPPORTED;
    }
}
