package kr.hwanryu.outcome.incentives;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incentive as it was published.
 *
 * @param evaluationIds the published verdicts that earned it, of this region and evaluation year
 * @param amountKrw whole won
 * @param roundedTo the precision it was printed with, in won
 * @param budgetYear the year whose budget it goes into; null where not known
 */
@Schema(name = "CreateIncentive")
record CreateIncentiveRequest(
        @NotNull @RegionId @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2022") Integer evaluationYear,
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> evaluationIds,
        @NotNull @Min(0) @Max(9_000_000_000_000_000L) @Schema(examples = "1600000000") Long amountKrw,
        @Min(1) @Max(9_000_000_000_000_000L) @Schema(nullable = true, examples = "100000000") Long roundedTo,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer budgetYear,
        @NotNull @ReadableId @Schema(examples = "fnnews-2022-07-25", maxLength = 64) String sourceId)
        implements IncentiveParts {}
