package kr.hwanryu.outcome.indicators;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.OpenCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator as a client describes it.
 *
 * @param unit KRW, PERSON, COUNT, PERCENT or another word in upper case
 * @param decimals how many decimals a value may have; efficiencies are rounded to as many
 * @param groups parts that figures can be of; null for none
 */
@Schema(name = "PutIndicator")
record PutIndicatorRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "신규고용") String nameKo,
        @Size(max = 200) @Schema(nullable = true, examples = "New jobs") String nameEn,
        @NotNull @Size(max = OpenCode.MAX) @Pattern(regexp = OpenCode.PATTERN) @Schema(examples = "PERSON") String unit,
        @NotNull @Min(0) @Max(6) @Schema(examples = "2") Integer decimals,
        @NotNull Boolean higherIsBetter,
        @NotNull Aggregation aggregation,
        @Size(max = 100) @Schema(nullable = true) List<@NotNull @Valid IndicatorGroup> groups) {

    List<IndicatorGroup> groupsOrNone() {
        return groups == null ? List.of() : groups;
    }
}
