package kr.hwanryu.outcome.evaluations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.outcome.OpenCode;
import kr.hwanryu.outcome.evaluations.Verdicts.Finding;
import kr.hwanryu.outcome.evaluations.Verdicts.Rank;
import kr.hwanryu.outcome.evaluations.Verdicts.Score;
import kr.hwanryu.outcome.evaluations.Verdicts.Status;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict, as it was published or as it is drafted.
 *
 * @param budgetYear of a PLAN, and only of that
 * @param performanceYear of a PERFORMANCE, and only of that
 * @param evaluationYear when the verdict was given
 * @param status EVALUATED unless stated
 * @param exclusionReasonKo of what is EXCLUDED, and only of that
 * @param grade a code of the scale that holds for the subject in the year of evaluation; null where not published
 * @param publication DRAFT unless stated; PUBLISHED for what is public already
 */
@Schema(name = "CreateEvaluation")
record CreateEvaluationRequest(
        @NotNull @RegionId @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @NotNull EvaluationSubject subject,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer budgetYear,
        @Min(2000) @Max(2100) @Schema(nullable = true, examples = "2023") Integer performanceYear,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2024") Integer evaluationYear,
        @Schema(nullable = true) Status status,
        @Size(min = 1, max = 1000) @Schema(nullable = true) String exclusionReasonKo,
        @Size(max = OpenCode.MAX) @Pattern(regexp = OpenCode.PATTERN) @Schema(nullable = true, examples = "S")
                String grade,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Score> scores,
        @Valid @Schema(nullable = true) Rank rank,
        @Size(max = 200) @Schema(nullable = true) List<@NotNull @Valid Finding> findings,
        @Schema(nullable = true) Publication publication,
        @NotNull @ReadableId @Schema(examples = "kwnews-2025-08-10", maxLength = 64) String sourceId)
        implements VerdictParts {

    Publication publicationOrDraft() {
        return publication == null ? Publication.DRAFT : publication;
    }

    /** The year that is judged; null where none or both are given. */
    Integer yearOfSubject() {
        boolean plan = subject == EvaluationSubject.PLAN;
        Integer year = plan ? budgetYear : performanceYear;
        return (plan ? performanceYear : budgetYear) == null ? year : null;
    }
}
