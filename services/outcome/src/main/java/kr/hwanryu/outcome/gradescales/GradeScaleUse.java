package kr.hwanryu.outcome.gradescales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;

/** What stands on a scale and beside it. Withdrawn and superseded verdicts count: they stay readable. */
@ApplicationScoped
class GradeScaleUse {

    private static final String USES =
            """
            select subject, evaluation_year, grade from evaluation where grade_scale_id = :id
            union
            select subject, evaluation_year, null from evaluation_round where grade_scale_id = :id
            order by evaluation_year, subject, grade""";
    private static final String OVERLAPPING =
            """
            select id from grade_scale
            where id <> :id and (:plan and 'PLAN' = any(subjects) or :performance and 'PERFORMANCE' = any(subjects))
              and int4range(valid_from_year, valid_to_year, '[]')
                  && int4range(cast(:fromYear as integer), cast(:toYear as integer), '[]')
            order by id""";

    private final EntityManager entities;

    GradeScaleUse(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A verdict or a round that names the scale.
     *
     * @param year of evaluation
     * @param grade null for a round
     */
    record Use(EvaluationSubject subject, int year, String grade) {}

    List<Use> of(String id) {
        List<?> rows = entities.createNativeQuery(USES, Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> use((Object[]) row)).toList();
    }

    /** Ids of other scales that hold for one of these subjects in one of these years. */
    List<String> overlapping(String id, PutGradeScaleRequest request) {
        List<?> ids = entities.createNativeQuery(OVERLAPPING, String.class)
                .setParameter("id", id)
                .setParameter("plan", request.subjects().contains(EvaluationSubject.PLAN))
                .setParameter("performance", request.subjects().contains(EvaluationSubject.PERFORMANCE))
                .setParameter("fromYear", request.validFromYear())
                .setParameter("toYear", request.validToYear())
                .getResultList();
        return ids.stream().map(Object::toString).toList();
    }

    private static Use use(Object[] row) {
        return new Use(EvaluationSubject.valueOf((String) row[0]), (Integer) row[1], (String) row[2]);
    }
}
