package kr.hwanryu.outcome.observations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.OpenCode;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a DERIVED figure was worked out.
 *
 * @param expression the arithmetic, as it can be done again
 * @param fromClaims what was printed and went into it; null for none
 */
@Schema(name = "ObservationDerivation")
public record Derivation(
        @NotBlank @Size(max = 500) @Schema(examples = "278 - 57") String expression,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid FromClaim> fromClaims) {

    /** A printed statement that a derivation uses. */
    @Schema(name = "DerivationClaim")
    public record FromClaim(
            @NotNull @Size(max = OpenCode.MAX) @Pattern(regexp = OpenCode.PATTERN) @Schema(examples = "CHANGE")
                    String kind,
            @NotNull @RegionId @Schema(maxLength = 64) String regionId,
            @NotNull @Min(2000) @Max(2100) Integer performanceYear,
            @NotNull @ReadableId @Schema(maxLength = 64) String indicatorId) {}
}
