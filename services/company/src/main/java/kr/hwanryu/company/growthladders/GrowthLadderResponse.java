package kr.hwanryu.company.growthladders;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a ladder.
 *
 * @param validFromYear the first year that stages are given in by it; null where that is not known
 * @param validToYear the last one; null while they are
 * @param succeedsId the version it took the place of
 * @param stages the lowest first
 * @param recordedAt when this description was recorded
 */
@Schema(name = "GrowthLadder")
record GrowthLadderResponse(
        @Schema(maxLength = 64, examples = "growth-ladder-2019") String id,
        @Schema(maxLength = 200, examples = "지역기업 성장사다리") String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer validFromYear,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer validToYear,
        @Schema(nullable = true, maxLength = 64) String succeedsId,
        @Schema(maxItems = 50) List<LadderStage> stages,
        @Schema(nullable = true, maxLength = 64) String sourceId,
        Instant recordedAt) {

    static GrowthLadderResponse read(Row row) throws SQLException {
        return new GrowthLadderResponse(
                row.string("id"),
                row.string("name_ko"),
                row.string("name_en"),
                row.integer("valid_from_year"),
                row.integer("valid_to_year"),
                row.string("succeeds_id"),
                row.json("stages", new TypeReference<>() {}),
                row.string("source_id"),
                row.instant("recorded_at"));
    }
}
