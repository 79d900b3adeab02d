package kr.hwanryu.outcome.efficiencies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.outcome.budgets.BudgetSummary;
import kr.hwanryu.outcome.budgets.BudgetSummary.PublishedTotal;
import kr.hwanryu.outcome.figures.Basis;

/**
 * The public money that an outcome is divided by, named.
 *
 * @param krw whole won, above zero
 * @param roundedTo the precision it was printed with, of a computed one that of its lines, added; null where unknown
 * @param sourceId of a printed total; null of a computed one, which may have many
 */
public record Denominator(DenominatorKind kind, long krw, BigDecimal roundedTo, String sourceId, Basis basis) {

    /** An efficiency is per this many won. */
    public static final long PER_KRW = 100_000_000;

    /** Where several documents print a total: the most precise one, then the first id, so that the choice is stable. */
    private static final Comparator<PublishedTotal> PREFERRED = Comparator.comparing(
                    PublishedTotal::roundedTo, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PublishedTotal::sourceId);

    /**
     * The computed total where budget lines are known, however incomplete: a printed total beside them would be another
     * number under the same name. Where none is, a printed total of planned money as a whole.
     */
    public static Optional<Denominator> of(BudgetSummary summary) {
        if (summary == null) {
            return Optional.empty();
        }
        return summary.hasLines() ? computed(summary) : published(summary);
    }

    /** Why a year that was read has none. */
    public static EfficiencyReason whyNone(BudgetSummary summary) {
        return summary != null && summary.hasLines() ? EfficiencyReason.BUDGET_INCOMPLETE : EfficiencyReason.NO_BUDGET;
    }

    private static Optional<Denominator> computed(BudgetSummary summary) {
        return Optional.ofNullable(summary.publicTotalKrw())
                .filter(krw -> krw > 0)
                .map(krw -> new Denominator(
                        DenominatorKind.PUBLIC_TOTAL_COMPUTED, krw, precision(summary), null, basis(summary)));
    }

    private static Optional<Denominator> published(BudgetSummary summary) {
        return printed(summary).stream()
                .filter(PublishedTotal::ofAllPlanned)
                .min(PREFERRED)
                .map(total -> new Denominator(
                        DenominatorKind.PUBLISHED_TOTAL,
                        total.totalKrw(),
                        total.roundedTo(),
                        total.sourceId(),
                        Basis.PUBLISHED));
    }

    /** An outcome per 100 million won, to the indicator's decimals, HALF_UP. */
    BigDecimal efficiency(BigDecimal outcome, int decimals) {
        return outcome.multiply(BigDecimal.valueOf(PER_KRW))
                .divide(BigDecimal.valueOf(krw), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal precision(BudgetSummary summary) {
        return summary.publicTotalPrecisionKrw() == null ? null : BigDecimal.valueOf(summary.publicTotalPrecisionKrw());
    }

    private static Basis basis(BudgetSummary summary) {
        return summary.basis() == null ? Basis.PUBLISHED : summary.basis();
    }

    private static List<PublishedTotal> printed(BudgetSummary summary) {
        return summary.publishedTotals() == null ? List.of() : summary.publishedTotals();
    }
}
