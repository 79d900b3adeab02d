package kr.hwanryu.outcome.incentives;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction or, with an amount of null, a withdrawal. The amount must be stated: left out it is refused, so that nothing is
 * withdrawn by mistake. Nothing of the revision before is taken over but what earned the money.
 *
 * @param amountKrw whole won; null withdraws
 * @param roundedTo the precision it was printed with, in won
 * @param budgetYear the year whose budget it goes into; null where not known
 * @param reason why, for those who read the history
 */
@Schema(name = "ReviseIncentive", requiredProperties = "amountKrw")
record ReviseIncentiveRequest(
        @JsonProperty(required = true)
                @Min(0)
                @Max(9_000_000_000_000_000L)
                @Schema(nullable = true, examples = "1600000000")
                Long amountKrw,
        @Min(1) @Max(9_000_000_000_000_000L) @Schema(nullable = true, examples = "100000000") Long roundedTo,
        @Min(2000) @Max(2100) @Schema(nullable = true, examples = "2023") Integer budgetYear,
        @NotNull @ReadableId @Schema(examples = "fnnews-2022-07-25", maxLength = 64) String sourceId,
        @NotBlank @Size(max = 1000) @Schema(examples = "예산 반영 연도 확인") String reason)
        implements IncentiveParts {}
