package kr.hwanryu.outcome.evaluations;

import java.util.List;
import kr.hwanryu.outcome.evaluations.Verdicts.Finding;
import kr.hwanryu.outcome.evaluations.Verdicts.Rank;
import kr.hwanryu.outcome.evaluations.Verdicts.Score;
import kr.hwanryu.outcome.evaluations.Verdicts.Status;

/** What a revision of a verdict states beside what it is of. */
interface VerdictParts {

    Status status();

    String exclusionReasonKo();

    String grade();

    List<Score> scores();

    Rank rank();

    List<Finding> findings();

    String sourceId();

    default Status statusOrEvaluated() {
        return status() == null ? Status.EVALUATED : status();
    }

    default List<Score> scoresOrNone() {
        return scores() == null ? List.of() : scores();
    }

    default List<Finding> findingsOrNone() {
        return findings() == null ? List.of() : findings();
    }
}
