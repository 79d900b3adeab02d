package kr.hwanryu.outcome.evaluationrounds;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.rest.query.ReadableId;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One round of evaluation.
 *
 * @param regionIds all regions that took part
 * @param sourceId the document that tells of it; null where there is none
 * @param noteKo what is special about the round; null for nothing
 * @param recordedAt when this description was recorded
 */
@Schema(name = "EvaluationRound")
record EvaluationRoundResponse(
        @Schema(examples = "performance-2025", maxLength = 64) String id,
        EvaluationSubject subject,
        @Schema(minimum = "2000", maximum = "2100") int evaluationYear,
        @Schema(maxLength = 64) String gradeScaleId,
        @Schema(maxItems = 100) List<@ReadableId String> regionIds,
        @Schema(nullable = true, maxLength = 64) String sourceId,
        @Schema(nullable = true, maxLength = 1000) String noteKo,
        Instant recordedAt) {

    static EvaluationRoundResponse read(Row row) throws SQLException {
        return new EvaluationRoundResponse(
                row.string("id"),
                row.constant("subject", EvaluationSubject.class),
                row.integer("evaluation_year"),
                row.string("grade_scale_id"),
                row.strings("region_ids"),
                row.string("source_id"),
                row.string("note_ko"),
                row.instant("recorded_at"));
    }
}
