package kr.hwanryu.outcome.gradescales;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.outcome.OpenCode;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * A scale as a client describes it.
 *
 * @param validFromYear the first year of evaluation that it holds for; null where it always did, or nobody knows since when
 * @param validToYear the last year of evaluation; null while it is in use
 * @param subjects what is evaluated on it
 * @param grades the best first
 * @param sourceId the document that tells of it; null where there is none
 */
@Schema(name = "PutGradeScale")
record PutGradeScaleRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "4등급") String nameKo,
        @Size(min = 1, max = 200) @Schema(nullable = true, examples = "Four grades") String nameEn,
        @Min(2000) @Max(2100) @Schema(nullable = true, examples = "2018") Integer validFromYear,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer validToYear,
        @NotNull @Size(min = 1, max = 2) @UniqueElements List<@NotNull EvaluationSubject> subjects,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid PutGrade> grades,
        @ReadableId @Schema(nullable = true, maxLength = 64) String sourceId) {

    /**
     * One grade.
     *
     * @param labelsKo what documents call it beside its code; null for none
     */
    @Schema(name = "PutGrade")
    record PutGrade(
            @NotNull @Size(max = OpenCode.MAX) @Pattern(regexp = OpenCode.PATTERN) @Schema(examples = "S") String code,
            @Size(max = 10) @Schema(nullable = true) List<@NotBlank @Size(max = 50) String> labelsKo) {}

    /** The grades, each with its place. */
    List<Grade> inOrder() {
        List<Grade> ordered = new ArrayList<>();
        for (PutGrade grade : grades) {
            ordered.add(new Grade(
                    ordered.size() + 1, grade.code(), grade.labelsKo() == null ? List.of() : grade.labelsKo()));
        }
        return ordered;
    }
}
