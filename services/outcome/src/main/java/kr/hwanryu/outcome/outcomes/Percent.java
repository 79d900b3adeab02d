package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages: two decimals, HALF_UP, uncapped up to ±1,000,000. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BOUND = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS = 2;

    private Percent() {}

    /**
     * How many percent of a whole a part is.
     *
     * @param whole not zero
     * @return null beyond ±1,000,000, where a figure says more about a tiny base than about growth
     */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
        return percent.abs().compareTo(BOUND) > 0 ? null : percent;
    }
}
