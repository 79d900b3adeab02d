package kr.hwanryu.outcome.evaluations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.outcome.evaluationrounds.KnownEvaluationRound;
import kr.hwanryu.outcome.evaluations.Verdicts.Status;
import kr.hwanryu.outcome.gradescales.KnownGradeScale;
import kr.hwanryu.rest.problem.Fault;

/**
 * What verdicts on a subject are held against in a year of evaluation. A round names the scale of its year, so the one scale
 * serves with a round and without.
 *
 * @param scale empty where no scale holds; then no grade can be given
 * @param round empty where the round is not known; then any region may have a verdict
 */
record Standard(
        EvaluationSubject subject,
        int evaluationYear,
        Optional<KnownGradeScale> scale,
        Optional<KnownEvaluationRound> round) {

    /** What a verdict on this region breaks. What stays out of a round can still be recorded as excluded from it. */
    List<Fault> faults(String regionId, VerdictParts verdict) {
        List<Fault> faults = new ArrayList<>(grade(verdict.grade()));
        boolean outside = round.isPresent() && !round.get().regionIds().contains(regionId);
        if (outside && verdict.statusOrEvaluated() == Status.EVALUATED) {
            faults.add(Fault.inBody(
                    "/regionId", "NOT_IN_ROUND", regionId, round.get().id()));
        }
        return faults;
    }

    /** The scale that a grade is on; null without a grade. */
    String scaleOf(String grade) {
        return grade == null ? null : scale.orElseThrow().id();
    }

    private List<Fault> grade(String grade) {
        if (grade == null) {
            return List.of();
        }
        if (scale.isEmpty()) {
            return List.of(Fault.inBody("/grade", "NO_GRADE_SCALE", subject, evaluationYear));
        }
        List<String> grades = scale.get().grades();
        return grades.contains(grade)
                ? List.of()
                : List.of(Fault.inBody(
                        "/grade", "GRADE_NOT_ON_SCALE", grade, scale.get().id(), String.join(", ", grades)));
    }
}
