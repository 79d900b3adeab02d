package kr.hwanryu.outcome.claims;

import kr.hwanryu.outcome.indicators.Aggregation;
import kr.hwanryu.outcome.targets.TargetBasis;

/** Recomputes claims from figures that this service holds. */
final class FigureArithmetic {

    private final HeldClaim held;
    private final Evidence evidence;

    FigureArithmetic(HeldClaim held, Evidence evidence) {
        this.held = held;
        this.evidence = evidence;
    }

    Recomputed value() {
        Quantity value = theValue();
        return evidence.by(Formula.OBSERVED, () -> value);
    }

    Recomputed change() {
        Quantity value = theValue();
        Quantity previous = thePrevious();
        return evidence.by(Formula.CHANGE, () -> value.minus(previous));
    }

    /** Value ÷ previous less one, so that the previous value stands in it once and the range is no wider than it is. */
    Recomputed changeRate() {
        Quantity value = theValue();
        Quantity previous = thePrevious();
        if (value != null && value.value().signum() < 0) {
            evidence.missing(ReasonCode.NOT_COMPUTABLE, Role.VALUE);
        }
        if (previous != null && previous.value().signum() <= 0) {
            evidence.missing(ReasonCode.NOT_COMPUTABLE, Role.PREVIOUS_VALUE);
        }
        return evidence.byRate(Formula.CHANGE_RATE, Role.PREVIOUS_VALUE, () -> value.inPercentOf(previous)
                .minusHundred());
    }

    Recomputed achievementRate() {
        Quantity value = theValue();
        if (held.target() == null) {
            evidence.missing(ReasonCode.NO_TARGET, Role.TARGET);
            return evidence.by(null, () -> null);
        }
        Quantity target = evidence.target(held.target());
        if (target.value().signum() <= 0) {
            evidence.missing(ReasonCode.TARGET_NOT_POSITIVE, Role.TARGET);
        }
        if (held.target().targetBasis() == TargetBasis.UNSTATED) {
            evidence.missing(ReasonCode.TARGET_BASIS_UNSTATED, Role.TARGET);
            return evidence.by(null, () -> null);
        }
        if (held.target().targetBasis() == TargetBasis.INCREMENT) {
            Quantity base = evidence.figure(Role.BASE_VALUE, held.base(), ReasonCode.NO_BASE_VALUE);
            return evidence.byRate(
                    Formula.INCREMENT_RATE, Role.TARGET, () -> value.minus(base).inPercentOf(target));
        }
        return evidence.byRate(Formula.LEVEL_RATE, Role.TARGET, () -> value.inPercentOf(target));
    }

    Recomputed share() {
        Quantity part = theValue();
        Quantity whole = evidence.figure(Role.WHOLE, held.whole(), ReasonCode.NO_WHOLE);
        if (held.aggregation() != Aggregation.SUM) {
            evidence.missing(ReasonCode.NOT_ADDITIVE, Role.VALUE);
        }
        if (whole != null && whole.value().signum() <= 0) {
            evidence.missing(ReasonCode.NOT_COMPUTABLE, Role.WHOLE);
        }
        return evidence.byRate(Formula.SHARE, Role.WHOLE, () -> part.inPercentOf(whole));
    }

    Recomputed count() {
        if (held.parts() == 0) {
            evidence.missing(ReasonCode.NO_PARTS, Role.PARTS);
            return evidence.by(Formula.COUNT, () -> null);
        }
        Quantity parts = evidence.parts(held.parts(), held.partsBasis());
        return evidence.by(Formula.COUNT, () -> parts);
    }

    private Quantity theValue() {
        return evidence.figure(Role.VALUE, held.value(), ReasonCode.NO_VALUE);
    }

    private Quantity thePrevious() {
        return evidence.figure(Role.PREVIOUS_VALUE, held.previous(), ReasonCode.NO_PREVIOUS_VALUE);
    }
}
