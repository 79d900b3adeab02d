package kr.hwanryu.outcome.observations;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction or, with a value of null and no amount in foreign currency, a withdrawal. The value must be stated: left out it is refused, so that nothing is
 * withdrawn by mistake.
 *
 * @param foreignAmount of a figure in foreign currency, whose value is null; in the currency that it has
 * @param basis PUBLISHED unless stated; nothing of the revision before is taken over
 * @param reason why, for those who read the history
 */
@Schema(name = "ReviseObservation", requiredProperties = "value")
record ReviseObservationRequest(
        @JsonProperty(required = true)
                @DecimalMin("-9000000000000000")
                @DecimalMax("9000000000000000")
                @Schema(nullable = true, examples = "278")
                BigDecimal value,
        @Valid @Schema(nullable = true) ForeignAmount foreignAmount,
        @Schema(nullable = true) Basis basis,
        @Valid @Schema(nullable = true) Derivation derivation,
        @DecimalMin("0.000001") @DecimalMax("9000000000000000") @Schema(nullable = true, examples = "1")
                BigDecimal roundedTo,
        @Schema(nullable = true) ObservationStatus status,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024", maxLength = 64) String sourceId,
        @NotBlank @Size(max = 1000) @Schema(examples = "정정 공시") String reason)
        implements ObservationParts {}
