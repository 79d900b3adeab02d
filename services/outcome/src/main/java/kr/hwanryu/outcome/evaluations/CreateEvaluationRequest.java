package kr.hwanryu.outcome.evaluations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.evaluations.Verdicts.Finding;
import kr.hwanryu.outcome.evaluations.Verdicts.Grade;
import kr.hwanryu.outcome.evaluations.Verdicts.Rank;
import kr.hwanryu.outcome.evaluations.Verdicts.Score;
import kr.hwanryu.outcome.evaluations.Verdicts.Status;
import kr.hwanryu.outcome.evaluations.Verdicts.Subject;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict as it was published.
 *
 * @param budgetYear of a PLAN, and only of that
 * @param performanceYear of a PERFORMANCE, and only of that
 * @param evaluationYear when the verdict was given
 * @param status EVALUATED unless stated
 * @param exclusionReasonKo of what is EXCLUDED, and only of that
 * @param grade null where not published
 */
@Schema(name = "CreateEvaluation")
record CreateEvaluationRequest(
        @NotNull @ReadableId @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @NotNull Subject subject,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer budgetYear,
        @Min(2000) @Max(2100) @Schema(nullable = true, examples = "2023") Integer performanceYear,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2024") Integer evaluationYear,
        @Schema(nullable = true) Status status,
        @Size(min = 1, max = 1000) @Schema(nullable = true) String exclusionReasonKo,
        @Schema(nullable = true) Grade grade,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Score> scores,
        @Valid @Schema(nullable = true) Rank rank,
        @Size(max = 200) @Schema(nullable = true) List<@NotNull @Valid Finding> findings,
        @NotNull @ReadableId @Schema(examples = "kwnews-2025-08-10", maxLength = 64) String sourceId) {

    Status statusOrEvaluated() {
        return status == null ? Status.EVALUATED : status;
    }

    List<Score> scoresOrNone() {
        return scores == null ? List.of() : scores;
    }

    List<Finding> findingsOrNone() {
        return findings == null ? List.of() : findings;
    }

    /** The year that is judged; null where none or both are given. */
    Integer yearOfSubject() {
        boolean plan = subject == Subject.PLAN;
        Integer year = plan ? budgetYear : performanceYear;
        return (plan ? performanceYear : budgetYear) == null ? year : null;
    }
}
