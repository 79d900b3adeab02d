package kr.hwanryu.industry.budgetsummaries;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.hwanryu.industry.budgets.Basis;
import kr.hwanryu.industry.publishedbudgettotals.Measure;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a region's budget in one year, in whole won. Sums are of REGULAR lines; a sum of which a part is unknown
 * is null. A sum may be off by half of its precision, which is that of its lines added up.
 *
 * @param planId null without a plan, and where several regions reported
 * @param parts the regions that reported
 * @param comparabilityReasons why figures that parts have are null; empty where none is
 * @param plannedPrecisionKrw null where the sum or the precision of a line is unknown, as are the other precisions
 * @param publicTotalKrw planned, without private money
 * @param incentiveKrw planned INCENTIVE lines, which no other sum contains, since sources do not say whether theirs do
 * @param executionRate executed of planned in percent
 * @param basis DERIVED if any REGULAR line is; null without REGULAR lines
 * @param publishedTotals as printed for each part, and held against the lines of that part only
 * @param sourceIds the documents behind the lines and the printed totals
 */
@Schema(name = "BudgetSummary")
record BudgetSummaryResponse(
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(examples = "2023", minimum = "2000", maximum = "2100") int budgetYear,
        @Schema(nullable = true) UUID planId,
        @Schema(maxItems = 50) List<@ReadableId String> parts,
        Comparability comparability,
        @Schema(maxItems = 20) List<ComparabilityReason> comparabilityReasons,
        @Schema(maxItems = 5) List<FundSourceSum> fundSources,
        @Schema(nullable = true, examples = "18600000000", minimum = "0") Long plannedKrw,
        @Schema(nullable = true, examples = "200000000", minimum = "1") Long plannedPrecisionKrw,
        @Schema(nullable = true, minimum = "0") Long executedKrw,
        @Schema(nullable = true, minimum = "1") Long executedPrecisionKrw,
        @Schema(nullable = true, minimum = "0") Long publicTotalKrw,
        @Schema(nullable = true, minimum = "1") Long publicTotalPrecisionKrw,
        @Schema(nullable = true, minimum = "0") Long incentiveKrw,
        @Schema(nullable = true, minimum = "0") BigDecimal executionRate,
        @Schema(nullable = true) Basis basis,
        @Schema(maxItems = 1000) List<ComparedTotal> publishedTotals,
        @Schema(maxItems = 1000) List<@ReadableId String> sourceIds) {

    static BudgetSummaryResponse of(
            String regionId, int budgetYear, UUID planId, List<String> parts, LineSums all, List<PrintedTotal> totals) {
        List<ComparabilityReason> reasons = ComparabilityReason.of(parts, all);
        LineSums regular = all.regular();
        return new BudgetSummaryResponse(
                regionId,
                budgetYear,
                planId,
                parts,
                reasons.isEmpty() ? Comparability.COMPARABLE : Comparability.NOT_COMPARABLE,
                reasons,
                FundSourceSum.of(regular),
                regular.sum(Measure.PLANNED),
                regular.precision(Measure.PLANNED),
                regular.sum(Measure.EXECUTED),
                regular.precision(Measure.EXECUTED),
                regular.withoutPrivate().sum(Measure.PLANNED),
                regular.withoutPrivate().precision(Measure.PLANNED),
                all.incentives().sum(Measure.PLANNED),
                regular.executionRate(),
                regular.basis(),
                totals.stream().map(total -> ComparedTotal.of(total, regular)).toList(),
                Stream.concat(
                                all.lines().stream().map(SummedLine::sourceId),
                                totals.stream().map(PrintedTotal::sourceId))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
