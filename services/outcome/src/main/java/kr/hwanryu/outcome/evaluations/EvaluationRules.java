package kr.hwanryu.outcome.evaluations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.outcome.evaluations.Verdicts.Rank;
import kr.hwanryu.outcome.evaluations.Verdicts.Score;
import kr.hwanryu.outcome.evaluations.Verdicts.Status;
import kr.hwanryu.rest.problem.Fault;

/** The rules that a verdict keeps in itself. */
final class EvaluationRules {

    private EvaluationRules() {}

    /** What a new verdict breaks. */
    static List<Fault> faults(CreateEvaluationRequest request) {
        List<Fault> faults = new ArrayList<>(years(request));
        if (request.publicationOrDraft() == Publication.WITHDRAWN) {
            faults.add(Fault.inBody("/publication", "BEGINS_WITHDRAWN"));
        }
        faults.addAll(partFaults(request));
        return faults;
    }

    /** What any revision breaks in what it states. */
    static List<Fault> partFaults(VerdictParts parts) {
        List<Fault> faults = new ArrayList<>(exclusion(parts));
        faults.addAll(scores(parts.scoresOrNone()));
        faults.addAll(rank(parts.rank()));
        return faults;
    }

    private static List<Fault> years(CreateEvaluationRequest request) {
        boolean plan = request.subject() == EvaluationSubject.PLAN;
        if (request.yearOfSubject() == null) {
            return List.of(Fault.inBody(plan ? "/budgetYear" : "/performanceYear", "YEAR_OF_SUBJECT"));
        }
        return !plan && request.evaluationYear() < request.performanceYear()
                ? List.of(Fault.inBody("/evaluationYear", "EVALUATED_TOO_EARLY"))
                : List.of();
    }

    private static List<Fault> exclusion(VerdictParts parts) {
        boolean excluded = parts.statusOrEvaluated() == Status.EXCLUDED;
        boolean explained =
                parts.exclusionReasonKo() != null && !parts.exclusionReasonKo().isBlank();
        List<Fault> faults = new ArrayList<>();
        if (excluded && !explained) {
            faults.add(Fault.inBody("/exclusionReasonKo", "EXCLUSION_REASON_MISSING"));
        } else if (!excluded && parts.exclusionReasonKo() != null) {
            faults.add(Fault.inBody("/exclusionReasonKo", "EXCLUSION_REASON_NOT_USED"));
        }
        if (excluded
                && (parts.grade() != null
                        || parts.rank() != null
                        || !parts.scoresOrNone().isEmpty())) {
            faults.add(Fault.inBody("/status", "EXCLUDED_HAS_NO_VERDICT"));
        }
        return faults;
    }

    private static List<Fault> scores(List<Score> scores) {
        List<Fault> faults = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            if (!kinds.add(score.kind())) {
                faults.add(Fault.inBody("/scores/" + i + "/kind", "REPEATED", score.kind()));
            }
            if (score.maximum() != null && score.value().compareTo(score.maximum()) > 0) {
                faults.add(Fault.inBody(
                        "/scores/" + i + "/value",
                        "ABOVE_MAXIMUM",
                        score.maximum().toPlainString()));
            }
        }
        return faults;
    }

    private static List<Fault> rank(Rank rank) {
        return rank != null && rank.of() != null && rank.value() > rank.of()
                ? List.of(Fault.inBody("/rank/value", "RANK_ABOVE_FIELD"))
                : List.of();
    }
}
