package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;

/**
 * How a value changed since the year before. Growth on a zero or negative base, or to a negative value, is not a number.
 *
 * @param change value − previous value, in the indicator's unit; null where one of them is missing
 * @param rate change ÷ previous value in percent; null unless the kind is NORMAL
 * @param kind null where one of the values is missing
 */
record Growth(BigDecimal change, BigDecimal rate, ChangeKind kind) {

    static final Growth UNKNOWN = new Growth(null, null, null);

    /** The growth between two values, either of which may be missing (null). */
    static Growth between(BigDecimal previous, BigDecimal value) {
        if (previous == null || value == null) {
            return UNKNOWN;
        }
        BigDecimal change = value.subtract(previous);
        ChangeKind kind = kind(previous.signum(), value.signum());
        BigDecimal rate = kind == ChangeKind.NORMAL ? Percent.of(change, previous) : null;
        return new Growth(change, rate, kind == ChangeKind.NORMAL && rate == null ? ChangeKind.NOT_COMPUTABLE : kind);
    }

    private static ChangeKind kind(int previous, int value) {
        if (previous > 0) {
            return value < 0 ? ChangeKind.TURNED_TO_LOSS : ChangeKind.NORMAL;
        }
        if (previous == 0 || value == 0) {
            return ChangeKind.NOT_COMPUTABLE;
        }
        return value > 0 ? ChangeKind.TURNED_TO_PROFIT : ChangeKind.STILL_LOSS;
    }
}
