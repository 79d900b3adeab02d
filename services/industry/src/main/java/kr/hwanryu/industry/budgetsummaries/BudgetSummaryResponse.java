package kr.hwanryu.industry.budgetsummaries;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.hwanryu.industry.budgets.Basis;
import kr.hwanryu.industry.budgets.BudgetKind;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a region's budget in one year, in whole won. Sums are of REGULAR lines; a sum of which a part is unknown
 * is null.
 *
 * @param publicTotalKrw planned, without private money
 * @param incentiveKrw planned INCENTIVE lines, which no other sum contains, since sources do not say whether theirs do
 * @param executionRate executed of planned in percent
 * @param basis DERIVED if any REGULAR line is; null without REGULAR lines
 * @param sourceIds the documents behind the lines and the printed totals
 */
@Schema(name = "BudgetSummary")
record BudgetSummaryResponse(
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(examples = "2023", minimum = "2000", maximum = "2100") int budgetYear,
        @Schema(nullable = true) UUID planId,
        @Schema(maxItems = 5) List<FundSourceSum> fundSources,
        @Schema(nullable = true, examples = "18600000000", minimum = "0") Long plannedKrw,
        @Schema(nullable = true, minimum = "0") Long executedKrw,
        @Schema(nullable = true, minimum = "0") Long publicTotalKrw,
        @Schema(nullable = true, minimum = "0") Long incentiveKrw,
        @Schema(nullable = true, minimum = "0") BigDecimal executionRate,
        @Schema(nullable = true) Basis basis,
        @Schema(maxItems = 1000) List<ComparedTotal> publishedTotals,
        @Schema(maxItems = 1000) List<@ReadableId String> sourceIds) {

    static BudgetSummaryResponse of(
            String regionId, int budgetYear, UUID planId, List<SummedLine> lines, List<PrintedTotal> totals) {
        LineSums all = new LineSums(lines);
        LineSums regular = all.only(line -> line.kind() == BudgetKind.REGULAR);
        return new BudgetSummaryResponse(
                regionId,
                budgetYear,
                planId,
                FundSourceSum.of(regular),
                regular.sum(Measure.PLANNED),
                regular.sum(Measure.EXECUTED),
                regular.only(line -> line.fundSource() != FundSource.PRIVATE).sum(Measure.PLANNED),
                all.only(line -> line.kind() == BudgetKind.INCENTIVE).sum(Measure.PLANNED),
                regular.executionRate(),
                regular.basis(),
                totals.stream().map(total -> ComparedTotal.of(total, regular)).toList(),
                Stream.concat(
                                lines.stream().map(SummedLine::sourceId),
                                totals.stream().map(PrintedTotal::sourceId))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The REGULAR lines of one fund source. */
    @Schema(name = "FundSourceSum")
    record FundSourceSum(
            FundSource fundSource,
            @Schema(nullable = true, minimum = "0") Long plannedKrw,
            @Schema(nullable = true, minimum = "0") Long executedKrw,
            Basis basis) {

        static List<FundSourceSum> of(LineSums regular) {
            return Arrays.stream(FundSource.values())
                    .map(source -> of(source, regular.only(line -> line.fundSource() == source)))
                    .filter(sum -> sum.basis != null)
                    .toList();
        }

        private static FundSourceSum of(FundSource source, LineSums sums) {
            return new FundSourceSum(source, sums.sum(Measure.PLANNED), sums.sum(Measure.EXECUTED), sums.basis());
        }
    }

    /**
     * A printed total beside what the lines of the same measure, fund source and programme add up to.
     *
     * @param roundedTo the precision it was printed with, in won; null where the document does not tell
     * @param computedKrw null where the lines do not tell
     * @param differenceKrw printed less computed
     */
    @Schema(name = "ComparedTotal")
    record ComparedTotal(
            UUID id,
            @Schema(nullable = true) FundSource fundSource,
            @Schema(nullable = true, maxLength = 64) String programmeId,
            Measure measure,
            @Schema(minimum = "0", maximum = "9000000000000000") long totalKrw,
            @Schema(nullable = true, minimum = "1", maximum = "9000000000000000") Long roundedTo,
            @Schema(maxLength = 64) String sourceId,
            @Schema(nullable = true, minimum = "0") Long computedKrw,
            @Schema(nullable = true) Long differenceKrw) {

        static ComparedTotal of(PrintedTotal total, LineSums regular) {
            Long computed = regular.only(total::covers).sum(total.measure());
            return new ComparedTotal(
                    total.id(),
                    total.fundSource(),
                    total.programmeId(),
                    total.measure(),
                    total.totalKrw(),
                    total.roundedTo(),
                    total.sourceId(),
                    computed,
                    computed == null ? null : total.totalKrw() - computed);
        }
    }
}
