package kr.hwanryu.outcome.evaluationrounds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * A round as a client describes it.
 *
 * @param gradeScaleId the scale that holds for this subject in this year
 * @param regionIds all regions that took part, whether their verdict is known or not
 * @param sourceId the document that tells of it; null where there is none
 * @param noteKo what is special about the round, a region left out for one
 */
@Schema(name = "PutEvaluationRound")
record PutEvaluationRoundRequest(
        @NotNull EvaluationSubject subject,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2025") Integer evaluationYear,
        @NotNull @ReadableId @Schema(examples = "four-grades", maxLength = 64) String gradeScaleId,
        @NotNull @Size(min = 1, max = 100) @UniqueElements List<@NotNull @RegionId String> regionIds,
        @ReadableId @Schema(nullable = true, maxLength = 64) String sourceId,
        @Size(min = 1, max = 1000) @Schema(nullable = true) String noteKo) {}
