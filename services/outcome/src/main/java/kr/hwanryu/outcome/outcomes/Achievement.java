package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Figure;
import kr.hwanryu.outcome.targets.TargetBasis;

/**
 * How much of a target was reached.
 *
 * @param rate in percent, two decimals, no cap at 100; null with a reason
 * @param basis DERIVED where a value that it was computed from is; null without a rate
 * @param reason why there is no rate; null where there is one
 */
record Achievement(BigDecimal rate, Basis basis, AchievementReason reason) {

    /**
     * LEVEL and SHARE achieve value ÷ target, INCREMENT (value − base value) ÷ target.
     *
     * @param target null where none is set
     * @param value null where nothing was observed
     * @param base the value of the target's base year; null where there is none
     */
    static Achievement of(TargetBasis targetBasis, BigDecimal target, Figure value, Figure base) {
        AchievementReason reason = missing(targetBasis, target, value, base);
        if (reason != null) {
            return new Achievement(null, null, reason);
        }
        boolean increment = targetBasis == TargetBasis.INCREMENT;
        BigDecimal reached = increment ? value.value().subtract(base.value()) : value.value();
        BigDecimal rate = Percent.of(reached, target);
        if (rate == null) {
            return new Achievement(null, null, AchievementReason.NOT_COMPUTABLE);
        }
        return new Achievement(rate, increment ? Basis.ofAll(value.basis(), base.basis()) : value.basis(), null);
    }

    private static AchievementReason missing(TargetBasis targetBasis, BigDecimal target, Figure value, Figure base) {
        if (target == null) {
            return AchievementReason.NO_TARGET;
        }
        if (value == null) {
            return AchievementReason.NO_VALUE;
        }
        if (targetBasis == TargetBasis.UNSTATED) {
            return AchievementReason.TARGET_BASIS_UNSTATED;
        }
        if (targetBasis == TargetBasis.INCREMENT && base == null) {
            return AchievementReason.NO_BASE_VALUE;
        }
        return target.signum() <= 0 ? AchievementReason.TARGET_NOT_POSITIVE : null;
    }
}
