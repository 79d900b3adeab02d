package kr.hwanryu.company.growthstages;

import java.util.List;
import kr.hwanryu.company.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a stage that a merge patch may name, for the contract; what counts is the stage that results. */
@Schema(
        name = "PatchGrowthStage",
        description =
                "A merge patch (RFC 7396): what is named is replaced, `evidence` as a whole. Only `evidence` can be"
                        + " removed.")
record PatchGrowthStageRequest(
        @Schema(nullable = true, maxLength = 64) String ladderId,
        @Schema(nullable = true, maxLength = 40) String stageCode,
        @Schema(nullable = true, maxLength = 10, pattern = PartialDate.DAY_PATTERN) String from,
        @Schema(nullable = true, maxItems = 20) List<Evidence> evidence,
        @Schema(nullable = true, maxLength = 64) String sourceId) {}
