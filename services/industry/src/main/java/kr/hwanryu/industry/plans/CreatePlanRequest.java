package kr.hwanryu.industry.plans;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as it is begun.
 *
 * @param budgetYear 사업연도
 * @param stage PLANNING where it is left out; null for a plan that is known from publications only
 * @param sourceId what it is known from, where that was printed
 */
@Schema(name = "CreatePlan")
record CreatePlanRequest(
        @NotNull @RegionId @Schema(examples = "gangwon") String regionId,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2023") Integer budgetYear,
        @JsonDeserialize(using = StartingStage.class)
                @Schema(
                        implementation = String.class,
                        nullable = true,
                        pattern = "^PLANNING$",
                        defaultValue = "PLANNING",
                        description = "Null: known from publications only.")
                Optional<PlanStage> stage,
        @Size(min = 1, max = 2000) @Schema(nullable = true) String visionKo,
        @Size(min = 1, max = 2000) @Schema(nullable = true) String goalKo,
        @Size(max = 50) @Schema(nullable = true) List<@NotBlank @Size(max = 1000) String> strategiesKo,
        @ReadableId @Schema(nullable = true) String sourceId) {

    PatchPlanRequest text() {
        return new PatchPlanRequest(visionKo, goalKo, strategiesKo, sourceId);
    }
}
