package kr.hwanryu.industry.plans;

import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region's promotion plan of one budget year.
 *
 * @param budgetYear 사업연도
 * @param stage null while it is known from publications only
 * @param recordedAt when what it says was recorded
 */
@Schema(name = "Plan")
record PlanResponse(
        UUID id,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(examples = "2023", minimum = "2000", maximum = "2100") int budgetYear,
        @Schema(nullable = true, description = "Null while known from publications only.") PlanStage stage,
        @Schema(nullable = true, maxLength = 2000) String visionKo,
        @Schema(nullable = true, maxLength = 2000) String goalKo,
        @Schema(maxItems = 50) List<@Size(max = 1000) String> strategiesKo,
        @Schema(nullable = true, maxLength = 64) String sourceId,
        Instant recordedAt) {

    static PlanResponse read(Row row) throws SQLException {
        return new PlanResponse(
                row.uuid("id"),
                row.string("region_id"),
                row.integer("budget_year"),
                row.constant("stage", PlanStage.class),
                row.string("vision_ko"),
                row.string("goal_ko"),
                row.strings("strategies_ko"),
                row.string("source_id"),
                row.instant("recorded_at"));
    }
}
