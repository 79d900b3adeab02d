package kr.hwanryu.outcome.targets;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction or, with a value of null, a withdrawal. The value must be stated, even as null.
 *
 * @param targetBasis what the target is of, with its base year; null where both stay as they were
 * @param reason why, for those who read the history
 */
@Schema(name = "ReviseTarget", requiredProperties = "value")
record ReviseTargetRequest(
        @Schema(nullable = true) TargetBasis targetBasis,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer baseYear,
        @JsonProperty(required = true)
                @DecimalMin("-9000000000000000")
                @DecimalMax("9000000000000000")
                @Schema(nullable = true, examples = "240")
                BigDecimal value,
        @DecimalMin("0.000001") @DecimalMax("9000000000000000") @Schema(nullable = true, examples = "1")
                BigDecimal roundedTo,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024", maxLength = 64) String sourceId,
        @NotBlank @Size(max = 1000) @Schema(examples = "정정 공시") String reason) {

    TargetParts parts(Target known) {
        boolean keeps = targetBasis == null && baseYear == null;
        TargetBasis basis = targetBasis == null ? known.targetBasis : targetBasis;
        return new TargetParts(basis, keeps ? known.baseYear : baseYear, value, roundedTo, sourceId);
    }
}
