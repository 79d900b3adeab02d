package kr.hwanryu.outcome.gradescales;

import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;

/**
 * A scale as verdicts and rounds need it.
 *
 * @param validFromYear first year of evaluation; null for open
 * @param validToYear last year of evaluation; null for open
 * @param grades codes, the best first
 */
public record KnownGradeScale(
        String id, List<EvaluationSubject> subjects, Integer validFromYear, Integer validToYear, List<String> grades) {

    /** Whether it holds in this year of evaluation. */
    public boolean validIn(int year) {
        return (validFromYear == null || validFromYear <= year) && (validToYear == null || validToYear >= year);
    }
}
