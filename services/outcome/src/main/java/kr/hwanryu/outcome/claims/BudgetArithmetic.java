package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.util.Optional;
import kr.hwanryu.outcome.budgets.BudgetSummary;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.outcome.efficiencies.Denominator;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.indicators.Aggregation;

/** Recomputes claims that the industry service's budgets go into. */
final class BudgetArithmetic {

    private final HeldClaim held;
    private final Budgets budgets;
    private final Evidence evidence;

    BudgetArithmetic(HeldClaim held, Budgets budgets, Evidence evidence) {
        this.held = held;
        this.budgets = budgets;
        this.evidence = evidence;
    }

    Recomputed total() {
        Quantity budget = budgets.available() ? theSum() : unavailable(Role.BUDGET);
        return evidence.by(Formula.BUDGET_SUM, () -> budget);
    }

    /** By the public money that efficiencies are divided by. */
    Recomputed efficiency() {
        Quantity value = evidence.figure(Role.VALUE, held.value(), ReasonCode.NO_VALUE);
        if (held.aggregation() != Aggregation.SUM) {
            evidence.missing(ReasonCode.NOT_ADDITIVE, Role.VALUE);
        }
        Quantity money = budgets.available() ? theDenominator() : unavailable(Role.PUBLIC_TOTAL);
        BigDecimal perKrw = BigDecimal.valueOf(held.claim().perKrw());
        return evidence.by(Formula.EFFICIENCY, () -> value.times(perKrw).over(money));
    }

    /** What is derived may be so from this very total: the industry service does not say from what. */
    private Quantity theSum() {
        ClaimRevisionResponse claim = held.claim();
        BudgetSum sum = BudgetSum.of(summary(claim.budgetYear()), claim.fundSource(), claim.measure());
        if (sum == null || sum.krw() == null) {
            evidence.missing(sum == null ? ReasonCode.NO_BUDGET : ReasonCode.BUDGET_INCOMPLETE, Role.BUDGET);
            return null;
        }
        if (sum.basis() == Basis.DERIVED) {
            evidence.missing(ReasonCode.POSSIBLY_CIRCULAR, Role.BUDGET);
        }
        return evidence.budget(Role.BUDGET, claim.budgetYear(), sum.krw(), sum.precisionKrw(), sum.basis(), null);
    }

    private Quantity theDenominator() {
        int year = held.claim().performanceYear();
        Optional<Denominator> known = Denominator.of(summary(year));
        if (known.isEmpty()) {
            evidence.missing(
                    ReasonCode.valueOf(Denominator.whyNone(summary(year)).name()), Role.PUBLIC_TOTAL);
            return null;
        }
        Denominator money = known.get();
        BigDecimal krw = BigDecimal.valueOf(money.krw());
        return evidence.budget(Role.PUBLIC_TOTAL, year, krw, money.roundedTo(), money.basis(), money.sourceId());
    }

    private Quantity unavailable(Role role) {
        evidence.missing(ReasonCode.BUDGET_UNAVAILABLE, role);
        return null;
    }

    private BudgetSummary summary(int year) {
        return budgets.of(held.claim().regionId(), year);
    }
}
