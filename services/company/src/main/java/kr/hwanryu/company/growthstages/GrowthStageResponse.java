package kr.hwanryu.company.growthstages;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stage that a company stands, or stood, on.
 *
 * @param nameKo the stage's name on its ladder
 * @param from since when: year, month or day, as far as it is known
 * @param kind what it is to the stage before it on the same ladder
 * @param previousStageCode that stage, which a promotion is from; null for an entry
 * @param evidence what shows it
 */
@Schema(name = "GrowthStage")
record GrowthStageResponse(
        UUID id,
        UUID companyId,
        @Schema(maxLength = 64, examples = "growth-ladder-2019") String ladderId,
        @Schema(maxLength = 40, examples = "PRE_LEADING") String stageCode,
        @Schema(maxLength = 200, examples = "예비선도기업") String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(maxLength = 10, examples = "2023-03") String from,
        StageMove kind,
        @Schema(nullable = true, maxLength = 40, examples = "POTENTIAL") String previousStageCode,
        @Schema(maxItems = 20) List<Evidence> evidence,
        @Schema(maxLength = 64, examples = "kw-economyplus-2024") String sourceId,
        Instant recordedAt) {

    static GrowthStageResponse read(Row row) throws SQLException {
        return new GrowthStageResponse(
                row.uuid("id"),
                row.uuid("company_id"),
                row.string("ladder_id"),
                row.string("stage_code"),
                row.string("name_ko"),
                row.string("name_en"),
                row.string("held_from"),
                StageMove.of(row.integer("previous_position"), row.integer("position")),
                row.string("previous_code"),
                row.json("evidence", new TypeReference<>() {}),
                row.string("source_id"),
                row.instant("recorded_at"));
    }
}
