package kr.hwanryu.industry.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a plan can be written anew: what it says. Region and year are what it is. */
@Schema(name = "PatchPlan")
record PatchPlanRequest(
        @Size(min = 1, max = 2000) @Schema(nullable = true) String visionKo,
        @Size(min = 1, max = 2000) @Schema(nullable = true) String goalKo,
        @Size(max = 50) @Schema(nullable = true) List<@NotBlank @Size(max = 1000) String> strategiesKo,
        @ReadableId @Schema(nullable = true) String sourceId) {

    PatchPlanRequest {
        strategiesKo = strategiesKo == null ? List.of() : strategiesKo;
    }
}
