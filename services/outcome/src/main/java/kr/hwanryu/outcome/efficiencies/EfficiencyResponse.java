package kr.hwanryu.outcome.efficiencies;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import kr.hwanryu.outcome.budgets.BudgetSummary;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.outcome.figures.Basis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outcome per 100 million won of the public money of the same year.
 *
 * @param value in the indicator's unit, to its decimals, HALF_UP; null with a {@code reason}
 * @param perKrw 100,000,000
 * @param denominatorKind which public money; null without a value
 * @param denominatorKrw whole won
 * @param denominatorSourceId of a printed total; null of a computed one
 * @param outcomeValue what is divided
 * @param sourceId of the outcome's value
 * @param basis DERIVED where the outcome or the budget is; null without a value
 * @param recordedAt when the outcome's value was recorded
 */
@Schema(name = "Efficiency")
record EfficiencyResponse(
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(minimum = "2000", maximum = "2100") int performanceYear,
        @Schema(examples = "new-jobs", maxLength = 64) String indicatorId,
        @Schema(nullable = true, examples = "1.49") BigDecimal value,
        @Schema(examples = "PERSON", maxLength = 40) String unit,
        @Schema(examples = "100000000", minimum = "1", maximum = "9000000000000000") long perKrw,
        @Schema(nullable = true) DenominatorKind denominatorKind,
        @Schema(nullable = true, examples = "18600000000", minimum = "1", maximum = "9000000000000000")
                Long denominatorKrw,
        @Schema(nullable = true, maxLength = 64) String denominatorSourceId,
        @Schema(examples = "278") BigDecimal outcomeValue,
        @Schema(maxLength = 64) String sourceId,
        @Schema(nullable = true) Basis basis,
        @Schema(nullable = true) EfficiencyReason reason,
        Instant recordedAt) {

    static EfficiencyResponse of(ObservedSum observed, Budgets budgets) {
        BudgetSummary summary = budgets.of(observed.regionId(), observed.performanceYear());
        Optional<Denominator> known = Denominator.of(summary);
        return known.map(denominator -> of(observed, denominator, null))
                .orElseGet(() -> of(
                        observed,
                        null,
                        budgets.available() ? Denominator.whyNone(summary) : EfficiencyReason.BUDGET_UNAVAILABLE));
    }

    private static EfficiencyResponse of(ObservedSum observed, Denominator denominator, EfficiencyReason reason) {
        boolean known = denominator != null;
        return new EfficiencyResponse(
                observed.regionId(),
                observed.performanceYear(),
                observed.indicatorId(),
                known ? denominator.efficiency(observed.outcome().value(), observed.decimals()) : null,
                observed.unit(),
                Denominator.PER_KRW,
                known ? denominator.kind() : null,
                known ? denominator.krw() : null,
                known ? denominator.sourceId() : null,
                observed.outcome().value(),
                observed.outcome().sourceId(),
                known ? Basis.ofAll(observed.outcome().basis(), denominator.basis()) : null,
                reason,
                observed.recordedAt());
    }
}
