package kr.hwanryu.industry.plans;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a plan.
 *
 * @param from null where it was known from publications only
 * @param changeNo the change that made the step
 */
@Schema(name = "PlanTransition")
record PlanTransitionResponse(
        UUID planId,
        @Schema(nullable = true) PlanStage from,
        PlanStage to,
        @Schema(nullable = true, maxLength = 1000) String reason,
        @Schema(minimum = "1") long changeNo,
        @Schema(maxLength = 255) String recordedBy,
        Instant recordedAt) {

    static PlanTransitionResponse read(Row row) throws SQLException {
        return new PlanTransitionResponse(
                row.uuid("plan_id"),
                row.constant("from_stage", PlanStage.class),
                row.constant("to_stage", PlanStage.class),
                row.string("reason"),
                row.number("change_no"),
                row.string("recorded_by"),
                row.instant("recorded_at"));
    }
}
