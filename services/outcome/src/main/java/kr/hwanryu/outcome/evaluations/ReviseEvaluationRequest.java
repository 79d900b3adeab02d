package kr.hwanryu.outcome.evaluations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.OpenCode;
import kr.hwanryu.outcome.evaluations.Verdicts.Finding;
import kr.hwanryu.outcome.evaluations.Verdicts.Rank;
import kr.hwanryu.outcome.evaluations.Verdicts.Score;
import kr.hwanryu.outcome.evaluations.Verdicts.Status;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The whole verdict anew; nothing of the revision before is taken over but what it is of: region, subject and years.
 *
 * @param status EVALUATED unless stated
 * @param exclusionReasonKo of what is EXCLUDED, and only of that
 * @param grade a code of the scale that holds for the subject in the year of evaluation; null where not published
 * @param reason why, for those who read the history
 */
@Schema(name = "ReviseEvaluation")
record ReviseEvaluationRequest(
        @Schema(nullable = true) Status status,
        @Size(min = 1, max = 1000) @Schema(nullable = true) String exclusionReasonKo,
        @Size(max = OpenCode.MAX) @Pattern(regexp = OpenCode.PATTERN) @Schema(nullable = true, examples = "S")
                String grade,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Score> scores,
        @Valid @Schema(nullable = true) Rank rank,
        @Size(max = 200) @Schema(nullable = true) List<@NotNull @Valid Finding> findings,
        @NotNull @ReadableId @Schema(examples = "kwnews-2025-08-10", maxLength = 64) String sourceId,
        @NotBlank @Size(max = 1000) @Schema(examples = "이의신청 반영") String reason)
        implements VerdictParts {}
