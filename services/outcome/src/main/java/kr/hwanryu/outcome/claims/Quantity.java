package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number beside everything that it may stand for, through the same arithmetic.
 *
 * @param value exact, a quotient to 60 decimals
 */
record Quantity(BigDecimal value, Range range) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A figure.
     *
     * @param roundedTo the precision it was printed with; null for unknown, which counts as exact here
     */
    static Quantity of(BigDecimal value, BigDecimal roundedTo) {
        return new Quantity(value, Range.around(value, roundedTo));
    }

    Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value), range.minus(other.range));
    }

    Quantity minusHundred() {
        return new Quantity(value.subtract(HUNDRED), range.minus(HUNDRED));
    }

    Quantity times(BigDecimal positive) {
        return new Quantity(value.multiply(positive), range.times(positive));
    }

    /** Divided by a positive quantity. */
    Quantity over(Quantity divisor) {
        return new Quantity(
                value.divide(divisor.value, Range.DECIMALS, RoundingMode.HALF_UP), range.over(divisor.range));
    }

    /** In percent of a positive quantity. */
    Quantity inPercentOf(Quantity whole) {
        return times(HUNDRED).over(whole);
    }
}
