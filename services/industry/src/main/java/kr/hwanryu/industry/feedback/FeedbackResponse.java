package kr.hwanryu.industry.feedback;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that an evaluation says to one plan.
 *
 * @param planId null while the plan does not exist yet
 * @param regionId whose plan it is for: the region evaluated, or what succeeded it
 * @param planYear 사업연도 of that plan, the year after the evaluation
 * @param verdict of a VERDICT; null otherwise
 * @param finding of a FINDING; null otherwise
 * @param answer null while nobody has answered
 * @param changeNo the change that made it as it is
 */
@Schema(name = "Feedback")
record FeedbackResponse(
        UUID id,
        @Schema(nullable = true, description = "Null while the plan does not exist yet.") UUID planId,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(examples = "2025", minimum = "2000", maximum = "2101") int planYear,
        Evaluation evaluation,
        FeedbackKind kind,
        @Schema(nullable = true) Verdict verdict,
        @Schema(nullable = true) Finding finding,
        FeedbackState state,
        @Schema(nullable = true) Answer answer,
        @Schema(minimum = "1") long changeNo,
        Instant recordedAt) {

    /** The evaluation that says it: of a plan's `budgetYear` or of a `performanceYear`. */
    @Schema(name = "FeedbackEvaluation")
    record Evaluation(
            UUID id,
            @Schema(maxLength = 64) String regionId,
            @Schema(examples = "PERFORMANCE", maxLength = 40, description = "`PLAN` or `PERFORMANCE`.") String subject,
            @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer budgetYear,
            @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer performanceYear,
            @Schema(minimum = "2000", maximum = "2100") int evaluationYear) {}

    /** What the evaluation came to. The grade is null where it was not published. */
    @Schema(name = "FeedbackVerdict")
    record Verdict(
            @Schema(examples = "EVALUATED", maxLength = 40, description = "`EVALUATED` or `EXCLUDED`; open.")
                    String status,
            @Schema(nullable = true, maxLength = 1000) String exclusionReasonKo,
            @Schema(nullable = true, examples = "B", maxLength = 40) String grade) {}

    /** One thing that the evaluators found; its kind is open. */
    @Schema(name = "FeedbackFinding")
    record Finding(
            @Schema(examples = "RECOMMENDATION", maxLength = 40) String kind,
            @Schema(maxLength = 2000) String textKo) {}

    /** What the region answered, and the council's decision that it rests on. */
    @Schema(name = "FeedbackAnswer")
    record Answer(
            @Schema(maxLength = 2000) String textKo,
            @Schema(nullable = true) UUID decisionId,
            @Schema(maxLength = 255) String answeredBy,
            Instant answeredAt) {}

    static FeedbackResponse read(Row row) throws SQLException {
        FeedbackKind kind = row.constant("kind", FeedbackKind.class);
        return new FeedbackResponse(
                row.uuid("id"),
                row.uuid("plan_id"),
                row.string("region_id"),
                row.integer("plan_year"),
                evaluation(row),
                kind,
                kind == FeedbackKind.VERDICT ? verdict(row) : null,
                kind == FeedbackKind.FINDING ? finding(row) : null,
                row.constant("state", FeedbackState.class),
                row.number("answer_no") == null ? null : answer(row),
                row.number("change_no"),
                row.instant("recorded_at"));
    }

    private static Evaluation evaluation(Row row) throws SQLException {
        return new Evaluation(
                row.uuid("evaluation_id"),
                row.string("evaluated_region_id"),
                row.string("subject"),
                row.integer("budget_year"),
                row.integer("performance_year"),
                row.integer("evaluation_year"));
    }

    private static Verdict verdict(Row row) throws SQLException {
        return new Verdict(row.string("status"), row.string("exclusion_reason_ko"), row.string("grade"));
    }

    private static Finding finding(Row row) throws SQLException {
        return new Finding(row.string("finding_kind"), row.string("text_ko"));
    }

    private static Answer answer(Row row) throws SQLException {
        return new Answer(
                row.string("answer_text_ko"),
                row.uuid("answer_decision_id"),
                row.string("answered_by"),
                row.instant("answered_at"));
    }
}
