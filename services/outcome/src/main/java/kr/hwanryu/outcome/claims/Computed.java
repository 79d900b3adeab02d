package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The number that we compute, beside what it can be within the precision of its components.
 *
 * @param value finer than it was printed: exact, or four decimals more and at least six, HALF_UP
 * @param rounded to the printed precision, HALF_UP; null where that is unknown
 * @param lowest rounded down to the decimals of value; null where there is no bound or a precision is unknown
 * @param highest likewise, rounded up
 */
@Schema(name = "ClaimComputed")
record Computed(
        @Schema(examples = "2.065693") BigDecimal value,
        @Schema(nullable = true, examples = "2.07") BigDecimal rounded,
        @Schema(nullable = true, examples = "2.047101") BigDecimal lowest,
        @Schema(nullable = true, examples = "2.084559") BigDecimal highest) {

    private static final int LEAST_DECIMALS = 6;
    private static final int FINER = 4;

    static Computed of(Print print, Quantity ours, boolean bounded) {
        BigDecimal step = print.roundedTo() == null ? print.value() : print.roundedTo();
        int decimals = Math.max(LEAST_DECIMALS, step.stripTrailingZeros().scale() + FINER);
        return new Computed(
                shown(ours.value(), decimals, RoundingMode.HALF_UP),
                print.roundedTo() == null ? null : plain(print.rounded(ours.value())),
                bounded ? shown(ours.range().low(), decimals, RoundingMode.FLOOR) : null,
                bounded ? shown(ours.range().high(), decimals, RoundingMode.CEILING) : null);
    }

    private static BigDecimal shown(BigDecimal number, int decimals, RoundingMode mode) {
        return number == null ? null : plain(number.setScale(decimals, mode));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
