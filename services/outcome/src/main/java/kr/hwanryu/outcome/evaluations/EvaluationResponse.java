package kr.hwanryu.outcome.evaluations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.outcome.evaluations.Verdicts.Finding;
import kr.hwanryu.outcome.evaluations.Verdicts.Rank;
import kr.hwanryu.outcome.evaluations.Verdicts.RankBy;
import kr.hwanryu.outcome.evaluations.Verdicts.Score;
import kr.hwanryu.outcome.evaluations.Verdicts.Status;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of a verdict. A withdrawn one has no grade, score, rank or finding.
 *
 * @param id of the verdict, the same in all its revisions
 * @param budgetYear of a PLAN; null otherwise
 * @param performanceYear of a PERFORMANCE; null otherwise
 * @param exclusionReasonKo of what is EXCLUDED; null otherwise
 * @param grade a code of the scale; null where not published
 * @param gradeScaleId the scale that the grade is on; null without a grade
 * @param gradeLabelsKo what documents call the grade beside its code; empty for none
 * @param rank null where not published
 * @param changeNo the change that recorded this revision
 * @param supersededByNo the change that put another in its place; null while it is in force
 * @param reason why it was revised, published or withdrawn; null where nobody said
 * @param recordedBy the client that recorded it
 */
@Schema(name = "Evaluation")
record EvaluationResponse(
        UUID id,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        EvaluationSubject subject,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer budgetYear,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer performanceYear,
        @Schema(minimum = "2000", maximum = "2100") int evaluationYear,
        Status status,
        @Schema(nullable = true, maxLength = 1000) String exclusionReasonKo,
        @Schema(nullable = true, examples = "S", maxLength = 40) String grade,
        @Schema(nullable = true, examples = "four-grades", maxLength = 64) String gradeScaleId,
        @Schema(maxItems = 10) List<@Size(max = 50) String> gradeLabelsKo,
        @Schema(maxItems = 50) List<Score> scores,
        @Schema(nullable = true) Rank rank,
        @Schema(maxItems = 200) List<Finding> findings,
        Publication publication,
        @Schema(maxLength = 64) String sourceId,
        @Schema(minimum = "1") long changeNo,
        @Schema(nullable = true, minimum = "1") Long supersededByNo,
        @Schema(nullable = true, maxLength = 1000) String reason,
        Instant recordedAt,
        @Schema(maxLength = 255) String recordedBy) {

    private static final TypeReference<List<String>> LABELS = new TypeReference<>() {};
    private static final TypeReference<List<Score>> SCORES = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    @JsonIgnore
    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    static EvaluationResponse read(Row row) throws SQLException {
        return new EvaluationResponse(
                row.uuid("id"),
                row.string("region_id"),
                row.constant("subject", EvaluationSubject.class),
                row.integer("budget_year"),
                row.integer("performance_year"),
                row.integer("evaluation_year"),
                row.constant("status", Status.class),
                row.string("exclusion_reason_ko"),
                row.string("grade"),
                row.string("grade_scale_id"),
                Objects.requireNonNullElse(row.json("grade_labels", LABELS), List.of()),
                row.json("scores", SCORES),
                rank(row),
                row.json("findings", FINDINGS),
                row.constant("publication", Publication.class),
                row.string("source_id"),
                row.number("revision_no"),
                row.supersededByNo(),
                row.string("reason"),
                row.instant("recorded_at"),
                row.string("recorded_by"));
    }

    private static Rank rank(Row row) throws SQLException {
        Integer value = row.integer("rank_value");
        return value == null ? null : new Rank(value, row.integer("rank_of"), row.constant("rank_by", RankBy.class));
    }
}
