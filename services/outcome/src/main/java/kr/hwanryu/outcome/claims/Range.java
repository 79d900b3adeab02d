package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Every number that a rounded one may stand for, between two ends that it does not reach: what is printed as 278 was less than
 * 278.5, which is printed as 279, and that 277.5 may have been it changes no verdict. An end that is null has no bound. A
 * quotient's ends are rounded outward in the 60th decimal, which decides nothing either: a quotient of figures (18 digits, 12
 * decimals) that is not itself a bound of rounding is further from one than that.
 */
record Range(BigDecimal low, BigDecimal high) {

    static final int DECIMALS = 60;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * What a printed number may have been before it was rounded.
     *
     * @param roundedTo null for a number that stands for itself
     */
    static Range around(BigDecimal value, BigDecimal roundedTo) {
        BigDecimal half = roundedTo == null ? BigDecimal.ZERO : roundedTo.multiply(HALF);
        return new Range(value.subtract(half), value.add(half));
    }

    /** Both are bounded. */
    Range minus(Range other) {
        return new Range(low.subtract(other.high), high.subtract(other.low));
    }

    Range minus(BigDecimal number) {
        return new Range(low == null ? null : low.subtract(number), high == null ? null : high.subtract(number));
    }

    /** Times a positive number. */
    Range times(BigDecimal factor) {
        return new Range(low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
    }

    /**
     * A quotient; both are bounded.
     *
     * @param divisor of a positive number: of what it may have been, only what is positive is looked at, and near zero the
     *     quotient has no bound
     */
    Range over(Range divisor) {
        BigDecimal least = low.signum() >= 0 ? divisor.high : divisor.low;
        BigDecimal most = high.signum() <= 0 ? divisor.high : divisor.low;
        return new Range(
                least.signum() <= 0 ? null : low.divide(least, DECIMALS, RoundingMode.FLOOR),
                most.signum() <= 0 ? null : high.divide(most, DECIMALS, RoundingMode.CEILING));
    }
}
