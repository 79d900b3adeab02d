package kr.hwanryu.company.growthladders;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stage of a ladder. Thresholds are what the programme states; nothing is promoted by them alone, and those of neighbours may
 * overlap.
 *
 * @param order its place, the lowest first
 * @param minimumRevenueKrw yearly revenue from which on a company is of this stage; null where none is stated
 * @param belowRevenueKrw yearly revenue below which it is; null where none is stated
 */
@Schema(name = "LadderStage")
record LadderStage(
        @NotNull @Min(1) @Max(50) @Schema(examples = "1") Integer order,
        @NotNull
                @Pattern(regexp = LadderStage.CODE)
                @Size(max = LadderStage.CODE_MAX)
                @Schema(
                        examples = "POTENTIAL",
                        description = "POTENTIAL 잠재, PRE_LEADING 예비선도, REGIONAL_STAR 지역스타,"
                                + " REGIONAL_INNOVATION_LEADER 지역혁신 선도, SUPRA_REGIONAL_LEADER 초광역권 선도;"
                                + " each ladder has its own.")
                String code,
        @NotBlank @Size(max = 200) @Schema(examples = "잠재기업") String nameKo,
        @Size(min = 1, max = 200) @Schema(nullable = true) String nameEn,
        @Min(0) @Max(9_000_000_000_000_000L) @Schema(nullable = true, examples = "10000000000") Long minimumRevenueKrw,
        @Min(1) @Max(9_000_000_000_000_000L) @Schema(nullable = true, examples = "50000000000") Long belowRevenueKrw) {

    /** What a stage's code looks like: upper snake case. */
    static final String CODE = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$";

    /** The most characters that a code has. */
    static final int CODE_MAX = 40;

    /** Whether no revenue at all would be of this stage. */
    boolean boundsCross() {
        return minimumRevenueKrw != null && belowRevenueKrw != null && minimumRevenueKrw >= belowRevenueKrw;
    }
}
