package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.rest.problem.Fault;

/**
 * What stood on the page.
 *
 * @param value in the unit of the kind; null where the claim is withdrawn
 * @param roundedTo the precision it was printed with; null where unknown
 * @param text as it stood there; null where the value tells all
 * @param perKrw of an EFFICIENCY: per how many won; else null
 */
record Print(BigDecimal value, BigDecimal roundedTo, String text, Long perKrw) {

    private static final BigDecimal PERCENT_BOUND = BigDecimal.valueOf(1_000_000);

    /** What it breaks in itself as a claim of this kind. */
    List<Fault> faults(ClaimKind kind) {
        if (value == null) {
            return faultsOfWithdrawal();
        }
        List<Fault> faults = new ArrayList<>();
        if (kind.isWhole() && (value.signum() < 0 || value.stripTrailingZeros().scale() > 0)) {
            faults.add(Fault.inBody("/value", "NOT_A_WHOLE_NUMBER", kind));
        }
        if (kind.isPercentage() && value.abs().compareTo(PERCENT_BOUND) > 0) {
            faults.add(Fault.inBody("/value", "PERCENT_OUT_OF_BOUNDS"));
        }
        if (roundedTo != null && value.remainder(roundedTo).signum() != 0) {
            faults.add(Fault.inBody("/roundedTo", "NOT_ROUNDED_TO_IT", roundedTo.toPlainString()));
        }
        return faults;
    }

    private List<Fault> faultsOfWithdrawal() {
        List<Fault> faults = new ArrayList<>();
        if (roundedTo != null) {
            faults.add(Fault.inBody("/roundedTo", "NOT_OF_A_WITHDRAWAL"));
        }
        if (text != null) {
            faults.add(Fault.inBody("/printed", "NOT_OF_A_WITHDRAWAL"));
        }
        return faults;
    }

    /** A number as it would have been printed, HALF_UP; where the precision is unknown, as it is. */
    BigDecimal rounded(BigDecimal number) {
        return roundedTo == null
                ? number
                : number.divide(roundedTo, 0, RoundingMode.HALF_UP).multiply(roundedTo);
    }

    /** Whether this number would have been printed like that. */
    boolean isOf(BigDecimal number) {
        return rounded(number).compareTo(value) == 0;
    }

    /** Whether some number of the range would have been. */
    boolean isOfSomeIn(Range range) {
        Range printed = Range.around(value, roundedTo);
        return (range.low() == null || range.low().compareTo(printed.high()) < 0)
                && (range.high() == null || range.high().compareTo(printed.low()) > 0);
    }
}
