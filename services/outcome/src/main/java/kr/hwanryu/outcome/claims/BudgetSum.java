package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kr.hwanryu.outcome.budgets.BudgetSummary;
import kr.hwanryu.outcome.figures.Basis;

/**
 * The budget lines that a printed total is of, added.
 *
 * @param krw whole won; null where one fund source's is not known in full
 * @param precisionKrw what they were rounded to, added; null where that of one is unknown
 * @param basis DERIVED where one is
 */
record BudgetSum(BigDecimal krw, BigDecimal precisionKrw, Basis basis) {

    /**
     * The sum of one measure; null where no line is known.
     *
     * @param summary null where the year is not known
     * @param fundSource null for all public money, which private money is no part of
     */
    static BudgetSum of(BudgetSummary summary, FundSource fundSource, Measure measure) {
        List<BudgetSummary.FundSource> lines = summary == null || summary.fundSources() == null
                ? List.of()
                : summary.fundSources().stream()
                        .filter(line -> isPartOf(fundSource, line.fundSource()))
                        .toList();
        if (lines.isEmpty()) {
            return null;
        }
        boolean planned = measure == Measure.PLANNED;
        return new BudgetSum(
                sum(lines, planned ? BudgetSummary.FundSource::plannedKrw : BudgetSummary.FundSource::executedKrw),
                sum(
                        lines,
                        planned
                                ? BudgetSummary.FundSource::plannedPrecisionKrw
                                : BudgetSummary.FundSource::executedPrecisionKrw),
                Basis.ofAll(lines.stream().map(BudgetSummary.FundSource::basis).toArray(Basis[]::new)));
    }

    private static boolean isPartOf(FundSource wanted, String fundSource) {
        return wanted == null
                ? !FundSource.PRIVATE.name().equals(fundSource)
                : wanted.name().equals(fundSource);
    }

    private static BigDecimal sum(
            List<BudgetSummary.FundSource> lines, Function<BudgetSummary.FundSource, Long> amount) {
        List<Long> amounts = lines.stream().map(amount).toList();
        return amounts.stream().anyMatch(Objects::isNull)
                ? null
                : amounts.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
