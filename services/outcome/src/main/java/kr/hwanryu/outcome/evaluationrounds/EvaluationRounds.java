package kr.hwanryu.outcome.evaluationrounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import kr.hwanryu.outcome.EvaluationSubject;

/** The rounds, as other packages may see them. */
@ApplicationScoped
public class EvaluationRounds {

    /** The round of a subject in a year of evaluation. It stays as it is while its scale is locked, so lock that first. */
    public Optional<KnownEvaluationRound> find(EvaluationSubject subject, int evaluationYear) {
        return EvaluationRound.<EvaluationRound>find("subject = ?1 and evaluationYear = ?2", subject, evaluationYear)
                .firstResultOptional()
                .map(round -> new KnownEvaluationRound(round.id, Set.of(round.regionIds)));
    }
}
