package kr.hwanryu.outcome.observations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Breakdown;
import kr.hwanryu.outcome.figures.FigureKey;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure as a document states it.
 *
 * @param firstYear of a figure over several years; null for one year
 * @param breakdown the part it is of; null for the whole
 * @param value in the indicator's unit; null for an amount in foreign currency
 * @param foreignAmount of an indicator in KRW that was printed in another currency; a figure of its own beside the one in won
 * @param basis PUBLISHED unless stated
 * @param derivation how a DERIVED figure was worked out
 * @param roundedTo the precision it was printed with, in the unit or currency of the figure
 */
@Schema(name = "CreateObservation")
@ValueOrForeignAmount
record CreateObservationRequest(
        @NotNull @RegionId @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer firstYear,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2023") Integer performanceYear,
        @NotNull @ReadableId @Schema(examples = "new-jobs", maxLength = 64) String indicatorId,
        @Valid @Schema(nullable = true) Breakdown breakdown,
        @DecimalMin("-9000000000000000") @DecimalMax("9000000000000000") @Schema(nullable = true, examples = "278")
                BigDecimal value,
        @Valid @Schema(nullable = true) ForeignAmount foreignAmount,
        @Schema(nullable = true) Basis basis,
        @Valid @Schema(nullable = true) Derivation derivation,
        @DecimalMin("0.000001") @DecimalMax("9000000000000000") @Schema(nullable = true, examples = "1")
                BigDecimal roundedTo,
        @Schema(nullable = true) ObservationStatus status,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024", maxLength = 64) String sourceId)
        implements ObservationParts {

    FigureKey key() {
        return new FigureKey(regionId, firstYear, performanceYear, indicatorId, breakdown);
    }
}
