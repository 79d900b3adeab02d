package kr.hwanryu.industry.publishedbudgettotals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A total as a document prints it.
 *
 * @param fundSource null where it is of all of them
 * @param programmeId null where it is of all of them
 * @param measure PLANNED where it is left out
 * @param roundedTo the precision it was printed with, in won; null where the document does not tell
 */
@Schema(name = "CreatePublishedBudgetTotal")
record CreatePublishedBudgetTotalRequest(
        @NotNull @RegionId @Schema(examples = "gangwon") String regionId,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2023") Integer budgetYear,
        @Schema(nullable = true) FundSource fundSource,
        @ReadableId @Schema(nullable = true) String programmeId,
        @Schema(defaultValue = "PLANNED") Measure measure,
        @NotNull @Min(0) @Max(9_000_000_000_000_000L) @Schema(examples = "18600000000") Long totalKrw,
        @Min(1) @Max(9_000_000_000_000_000L) @Schema(nullable = true, examples = "100000000") Long roundedTo,
        @NotNull @ReadableId String sourceId) {

    CreatePublishedBudgetTotalRequest {
        measure = measure == null ? Measure.PLANNED : measure;
    }
}
