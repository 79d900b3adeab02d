package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the parts of one dimension stand to the whole. */
@Schema(
        name = "OutcomePartCoverage",
        description =
                "`COMPLETE`: the parts make the whole, as exactly as they were printed. `PARTIAL`: they come to less."
                        + " `EXCEEDS`: they come to more, as where one company counts in several programmes. `UNKNOWN`: there is no"
                        + " sum, no whole, or a part below zero. More may be added.")
public enum Coverage {
    @Label(ko = "전체와 일치", en = "complete")
    COMPLETE,
    @Label(ko = "전체보다 적음", en = "partial")
    PARTIAL,
    @Label(ko = "전체보다 많음", en = "exceeds the whole")
    EXCEEDS,
    @Label(ko = "알 수 없음", en = "unknown")
    UNKNOWN;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * Compares a sum with a whole.
     *
     * @param difference sum − whole
     * @param precision the printed precisions of parts and whole, added: half of that is what rounding can make
     * @param negative whether a part or the whole is below zero, so that less is not fewer
     */
    static Coverage of(BigDecimal difference, BigDecimal precision, boolean negative) {
        BigDecimal tolerance = precision.divide(TWO, precision.scale() + 1, RoundingMode.UNNECESSARY);
        if (difference.abs().compareTo(tolerance) <= 0) {
            return COMPLETE;
        }
        if (negative) {
            return UNKNOWN;
        }
        return difference.signum() < 0 ? PARTIAL : EXCEEDS;
    }
}
