package kr.hwanryu.company.growthladders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a ladder as a client describes it.
 *
 * @param validFromYear the first year that stages are given in by it; null where that is not known
 * @param validToYear the last one; null while they are
 * @param succeedsId the version it took the place of
 * @param stages the lowest first, or in any order
 * @param sourceId what states it; null where it is common usage
 */
@Schema(name = "PutGrowthLadder")
record PutGrowthLadderRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "지역기업 성장사다리") String nameKo,
        @Size(min = 1, max = 200) @Schema(nullable = true) String nameEn,
        @Min(2000) @Max(2100) @Schema(nullable = true, examples = "2019") Integer validFromYear,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer validToYear,
        @ReadableId @Schema(nullable = true) String succeedsId,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid LadderStage> stages,
        @ReadableId @Schema(nullable = true) String sourceId) {

    /** What is wrong with it as it stands here. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (validFromYear != null && validToYear != null && validToYear < validFromYear) {
            faults.add(Fault.inBody("/validToYear", "ENDS_BEFORE_START", validFromYear));
        }
        Set<String> codes = new HashSet<>();
        Set<Integer> orders = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            LadderStage stage = stages.get(i);
            String pointer = "/stages/" + i;
            if (!codes.add(stage.code())) {
                faults.add(Fault.inBody(pointer + "/code", "REPEATED", stage.code()));
            }
            if (!orders.add(stage.order())) {
                faults.add(Fault.inBody(pointer + "/order", "REPEATED", stage.order()));
            }
            if (stage.boundsCross()) {
                faults.add(Fault.inBody(pointer + "/belowRevenueKrw", "NOT_ABOVE_MINIMUM", stage.minimumRevenueKrw()));
            }
        }
        return faults;
    }
}
