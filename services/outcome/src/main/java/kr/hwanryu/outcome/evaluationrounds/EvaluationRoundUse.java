package kr.hwanryu.outcome.evaluationrounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The verdicts of a round that stand, drafts among them. */
@ApplicationScoped
class EvaluationRoundUse {

    private static final String EVALUATED_ELSEWHERE =
            """
            select region_id from evaluation
            where superseded_by_no is null and subject = :subject and evaluation_year = :year
              and status = 'EVALUATED' and publication <> 'WITHDRAWN' and region_id not in (:regions)
            order by region_id""";

    private final EntityManager entities;

    EvaluationRoundUse(EntityManager entities) {
        this.entities = entities;
    }

    /** Regions that have a verdict of the round though it would not name them. */
    List<String> evaluatedElsewhere(PutEvaluationRoundRequest request) {
        List<?> regions = entities.createNativeQuery(EVALUATED_ELSEWHERE, String.class)
                .setParameter("subject", request.subject().name())
                .setParameter("year", request.evaluationYear())
                .setParameter("regions", request.regionIds())
                .getResultList();
        return regions.stream().map(Object::toString).toList();
    }
}
