package kr.hwanryu.outcome.gradescales;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.outcome.EvaluationSubject;

/** The scales, as other packages may see them; only in a transaction, in which the scale stays as it is. */
@ApplicationScoped
public class GradeScales {

    private static final String IN_FORCE =
            """
            select * from grade_scale
            where :subject = any(subjects)
              and coalesce(valid_from_year, :year) <= :year and coalesce(valid_to_year, :year) >= :year
            for share""";

    private final EntityManager entities;
    private final ObjectMapper json;

    GradeScales(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The scale that such verdicts are given on in a year of evaluation; there is one at most. */
    public Optional<KnownGradeScale> inForce(EvaluationSubject subject, int evaluationYear) {
        List<?> found = entities.createNativeQuery(IN_FORCE, GradeScale.class)
                .setParameter("subject", subject.name())
                .setParameter("year", evaluationYear)
                .getResultList();
        return found.stream().map(scale -> known((GradeScale) scale)).findFirst();
    }

    /** The scale of a round, which waits for verdicts that are being given on it, and they for the round. */
    public Optional<KnownGradeScale> forRound(String id) {
        return GradeScale.<GradeScale>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(this::known);
    }

    private KnownGradeScale known(GradeScale scale) {
        return new KnownGradeScale(
                scale.id,
                Arrays.stream(scale.subjects).map(EvaluationSubject::valueOf).toList(),
                scale.validFromYear,
                scale.validToYear,
                Arrays.stream(grades(scale)).map(Grade::code).toList());
    }

    private Grade[] grades(GradeScale scale) {
        try {
            return json.readValue(scale.grades, Grade[].class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("the grades of " + scale.id + " are not what they should be", corrupt);
        }
    }
}
