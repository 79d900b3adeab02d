package kr.hwanryu.outcome.targets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Breakdown;
import kr.hwanryu.outcome.figures.FigureKey;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target as a document states it.
 *
 * @param firstYear of a target over several years; null for one year
 * @param breakdown the part it is of; null for the whole
 * @param baseYear the year that an INCREMENT counts from; null otherwise
 * @param value in the indicator's unit
 * @param roundedTo the precision it was printed with, in the indicator's unit
 */
@Schema(name = "CreateTarget")
record CreateTargetRequest(
        @NotNull @RegionId @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer firstYear,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2023") Integer performanceYear,
        @NotNull @ReadableId @Schema(examples = "new-jobs", maxLength = 64) String indicatorId,
        @Valid @Schema(nullable = true) Breakdown breakdown,
        @NotNull TargetBasis targetBasis,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer baseYear,
        @NotNull @DecimalMin("-9000000000000000") @DecimalMax("9000000000000000") @Schema(examples = "240")
                BigDecimal value,
        @DecimalMin("0.000001") @DecimalMax("9000000000000000") @Schema(nullable = true, examples = "1")
                BigDecimal roundedTo,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024", maxLength = 64) String sourceId) {

    FigureKey key() {
        return new FigureKey(regionId, firstYear, performanceYear, indicatorId, breakdown);
    }

    TargetParts parts() {
        return new TargetParts(targetBasis, baseYear, value, roundedTo, sourceId);
    }
}
