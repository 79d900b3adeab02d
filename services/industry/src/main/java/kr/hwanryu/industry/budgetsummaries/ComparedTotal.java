package kr.hwanryu.industry.budgetsummaries;

import java.util.UUID;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A printed total beside what the lines of the same region, measure, fund source and programme add up to.
 *
 * @param regionId the region that it was printed for
 * @param roundedTo the precision it was printed with, in won; null where the document does not tell
 * @param computedKrw null where the lines do not tell
 * @param differenceKrw printed less computed
 */
@Schema(name = "ComparedTotal")
record ComparedTotal(
        UUID id,
        @Schema(maxLength = 64) String regionId,
        @Schema(nullable = true) FundSource fundSource,
        @Schema(nullable = true, maxLength = 64) String programmeId,
        Measure measure,
        @Schema(minimum = "0", maximum = "9000000000000000") long totalKrw,
        @Schema(nullable = true, minimum = "1", maximum = "9000000000000000") Long roundedTo,
        @Schema(maxLength = 64) String sourceId,
        @Schema(nullable = true, minimum = "0") Long computedKrw,
        @Schema(nullable = true) Long differenceKrw) {

    static ComparedTotal of(PrintedTotal total, LineSums regular) {
        Long computed = regular.reportedBy(total.regionId()).only(total::covers).sum(total.measure());
        return new ComparedTotal(
                total.id(),
                total.regionId(),
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
