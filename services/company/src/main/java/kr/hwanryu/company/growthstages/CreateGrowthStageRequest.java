package kr.hwanryu.company.growthstages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.company.PartialDate;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stage of a company as a client describes it.
 *
 * @param ladderId the version of the ladder, in force in the year of {@code from}
 * @param from since when: year, month or day, as far as it is known; not later than today
 * @param evidence what shows it; a promotion needs some
 */
@Schema(name = "CreateGrowthStage")
record CreateGrowthStageRequest(
        @NotNull @ReadableId @Schema(examples = "growth-ladder-2019") String ladderId,
        @NotNull @Size(min = 1, max = 40) @Schema(examples = "PRE_LEADING") String stageCode,
        @NotNull @Pattern(regexp = PartialDate.DAY_PATTERN) @Schema(maxLength = 10, examples = "2023-03") String from,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid Evidence> evidence,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024") String sourceId) {

    CreateGrowthStageRequest {
        evidence = evidence == null ? List.of() : evidence;
    }

    /** The request that would describe a stage as it stands. */
    static CreateGrowthStageRequest of(GrowthStageResponse stage) {
        return new CreateGrowthStageRequest(
                stage.ladderId(), stage.stageCode(), stage.from(), stage.evidence(), stage.sourceId());
    }

    GrowthPath.Step step(UUID id, int order) {
        return new GrowthPath.Step(id, ladderId, stageCode, order, from, !evidence.isEmpty());
    }
}
