package kr.hwanryu.outcome.evaluations;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.Recording;
import org.hibernate.annotations.ColumnTransformer;

/** One revision of a verdict. */
@Entity
class Evaluation extends PanacheEntityBase {

    private static final String NONE = "[]";

    @Id
    @Column(name = "revision_id")
    UUID revisionId;

    UUID id;

    @Column(name = "region_id")
    String regionId;

    @Enumerated(EnumType.STRING)
    EvaluationSubject subject;

    @Column(name = "budget_year")
    Integer budgetYear;

    @Column(name = "performance_year")
    Integer performanceYear;

    @Column(name = "evaluation_year")
    int evaluationYear;

    @Enumerated(EnumType.STRING)
    Verdicts.Status status;

    @Column(name = "exclusion_reason_ko")
    String exclusionReasonKo;

    String grade;

    @Column(name = "grade_scale_id")
    String gradeScaleId;

    /** A JSON array of {@link Verdicts.Score}. */
    @ColumnTransformer(write = "?::jsonb")
    String scores = NONE;

    @Column(name = "rank_value")
    Integer rankValue;

    @Column(name = "rank_of")
    Integer rankOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "rank_by")
    Verdicts.RankBy rankBy;

    /** A JSON array of {@link Verdicts.Finding}. */
    @ColumnTransformer(write = "?::jsonb")
    String findings = NONE;

    @Enumerated(EnumType.STRING)
    Publication publication;

    @Column(name = "source_id")
    String sourceId;

    @Embedded
    Recording recording;

    protected Evaluation() {}

    /** A first revision, which states nothing yet. */
    Evaluation(UUID id, CreateEvaluationRequest request) {
        this.revisionId = id;
        this.id = id;
        this.regionId = request.regionId();
        this.subject = request.subject();
        this.budgetYear = request.budgetYear();
        this.performanceYear = request.performanceYear();
        this.evaluationYear = request.evaluationYear();
    }

    /** The next revision of the same verdict, which states nothing yet. */
    Evaluation next(UUID nextRevisionId) {
        Evaluation next = new Evaluation();
        next.revisionId = nextRevisionId;
        next.id = id;
        next.regionId = regionId;
        next.subject = subject;
        next.budgetYear = budgetYear;
        next.performanceYear = performanceYear;
        next.evaluationYear = evaluationYear;
        return next;
    }

    /** Refuses what is no next step, naming the state that the verdict is in. */
    void requireMove(Publication to) {
        if (!publication.mayBecome(to)) {
            throw ProblemException.with(
                    ProblemType.CONFLICT, List.of(Fault.inBody("/to", "TRANSITION_REFUSED", publication, to)));
        }
    }

    void state(VerdictParts parts, String scaleId, String scoresJson, String findingsJson) {
        this.status = parts.statusOrEvaluated();
        this.exclusionReasonKo = parts.exclusionReasonKo();
        this.grade = parts.grade();
        this.gradeScaleId = scaleId;
        this.scores = scoresJson;
        this.findings = findingsJson;
        this.sourceId = parts.sourceId();
        if (parts.rank() != null) {
            this.rankValue = parts.rank().value();
            this.rankOf = parts.rank().of();
            this.rankBy = parts.rank().by();
        }
    }

    /** States what another revision did; once withdrawn only that there was a verdict, not which. */
    void repeat(Evaluation before, Publication to) {
        this.status = before.status;
        this.exclusionReasonKo = before.exclusionReasonKo;
        this.sourceId = before.sourceId;
        if (to != Publication.WITHDRAWN) {
            this.grade = before.grade;
            this.gradeScaleId = before.gradeScaleId;
            this.scores = before.scores;
            this.findings = before.findings;
            this.rankValue = before.rankValue;
            this.rankOf = before.rankOf;
            this.rankBy = before.rankBy;
        }
    }

    void record(Publication as, Recording recorded) {
        this.publication = as;
        this.recording = recorded;
    }
}
