package kr.hwanryu.outcome.evaluations;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kr.hwanryu.outcome.OpenCode;
import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a verdict. */
final class Verdicts {

    private Verdicts() {}

    /** Whether there is a verdict. */
    @Schema(
            name = "EvaluationStatus",
            description = "`EVALUATED`, or `EXCLUDED` from that round with its reason. More may be added.")
    enum Status {
        @Label(ko = "평가함", en = "evaluated")
        EVALUATED,
        @Label(ko = "평가 제외", en = "excluded")
        EXCLUDED
    }

    /** In what order a rank counts. */
    @Schema(
            name = "EvaluationRankBy",
            description =
                    "`OVERALL`: by the whole verdict. `ACHIEVEMENT`: by the achievement of targets. More may be added.")
    enum RankBy {
        @Label(ko = "종합 순위", en = "by the whole verdict")
        OVERALL,
        @Label(ko = "달성률 순위", en = "by the achievement of targets")
        ACHIEVEMENT
    }

    /**
     * One score.
     *
     * @param kind QUANTITATIVE, QUALITATIVE, TOTAL or another word in upper case
     * @param maximum the most that could be had; null where unknown
     * @param nationalAverage null where unknown
     */
    @Schema(name = "EvaluationScore")
    record Score(
            @NotNull @Size(max = OpenCode.MAX) @Pattern(regexp = OpenCode.PATTERN) @Schema(examples = "QUANTITATIVE")
                    String kind,
            @NotNull @DecimalMin("-1000000") @DecimalMax("1000000") @Schema(examples = "38.46") BigDecimal value,
            @DecimalMin("0") @DecimalMax("1000000") @Schema(nullable = true, examples = "50") BigDecimal maximum,
            @DecimalMin("-1000000") @DecimalMax("1000000") @Schema(nullable = true, examples = "34.71")
                    BigDecimal nationalAverage) {}

    /**
     * A place among the regions.
     *
     * @param of how many were ranked; null where unknown
     */
    @Schema(name = "EvaluationRank")
    record Rank(
            @NotNull @Min(1) @Max(1000) @Schema(examples = "2") Integer value,
            @Min(1) @Max(1000) @Schema(nullable = true, examples = "14") Integer of,
            @NotNull RankBy by) {}

    /**
     * What the evaluators found.
     *
     * @param kind STRENGTH, WEAKNESS, RECOMMENDATION or another word in upper case
     */
    @Schema(name = "EvaluationFinding")
    record Finding(
            @NotNull @Size(max = OpenCode.MAX) @Pattern(regexp = OpenCode.PATTERN) @Schema(examples = "RECOMMENDATION")
                    String kind,
            @NotBlank @Size(max = 2000) String textKo) {}
}
