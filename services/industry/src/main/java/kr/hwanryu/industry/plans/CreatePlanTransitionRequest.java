package kr.hwanryu.industry.plans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The step that a plan is to take.
 *
 * @param to the stage after the one it is in
 * @param reason why now; null where there is nothing to say
 */
@Schema(name = "CreatePlanTransition")
record CreatePlanTransitionRequest(
        @NotNull @Schema(examples = "EXECUTION") PlanStage to,
        @Size(min = 1, max = 1000) @Schema(nullable = true, examples = "협의체 의결에 따라 시행") String reason) {}
