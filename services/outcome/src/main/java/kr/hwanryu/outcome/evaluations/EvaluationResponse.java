package kr.hwanryu.outcome.evaluations;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.outcome.evaluations.Verdicts.Finding;
import kr.hwanryu.outcome.evaluations.Verdicts.Grade;
import kr.hwanryu.outcome.evaluations.Verdicts.Rank;
import kr.hwanryu.outcome.evaluations.Verdicts.RankBy;
import kr.hwanryu.outcome.evaluations.Verdicts.Score;
import kr.hwanryu.outcome.evaluations.Verdicts.Status;
import kr.hwanryu.outcome.evaluations.Verdicts.Subject;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict.
 *
 * @param budgetYear of a PLAN; null otherwise
 * @param performanceYear of a PERFORMANCE; null otherwise
 * @param exclusionReasonKo of what is EXCLUDED; null otherwise
 * @param grade null where not published
 * @param rank null where not published
 */
@Schema(name = "Evaluation")
record EvaluationResponse(
        UUID id,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        Subject subject,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer budgetYear,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer performanceYear,
        @Schema(minimum = "2000", maximum = "2100") int evaluationYear,
        Status status,
        @Schema(nullable = true, maxLength = 1000) String exclusionReasonKo,
        @Schema(nullable = true) Grade grade,
        @Schema(maxItems = 50) List<Score> scores,
        @Schema(nullable = true) Rank rank,
        @Schema(maxItems = 200) List<Finding> findings,
        @Schema(maxLength = 64) String sourceId,
        Instant recordedAt) {

    private static final TypeReference<List<Score>> SCORES = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    static EvaluationResponse read(Row row) throws SQLException {
        return new EvaluationResponse(
                row.uuid("id"),
                row.string("region_id"),
                row.constant("subject", Subject.class),
                row.integer("budget_year"),
                row.integer("performance_year"),
                row.integer("evaluation_year"),
                row.constant("status", Status.class),
                row.string("exclusion_reason_ko"),
                row.constant("grade", Grade.class),
                row.json("scores", SCORES),
                rank(row),
                row.json("findings", FINDINGS),
                row.string("source_id"),
                row.instant("recorded_at"));
    }

    private static Rank rank(Row row) throws SQLException {
        Integer value = row.integer("rank_value");
        return value == null ? null : new Rank(value, row.integer("rank_of"), row.constant("rank_by", RankBy.class));
    }
}
