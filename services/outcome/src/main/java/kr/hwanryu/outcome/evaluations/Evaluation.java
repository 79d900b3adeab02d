package kr.hwanryu.outcome.evaluations;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import kr.hwanryu.storage.Recording;
import org.hibernate.annotations.ColumnTransformer;

/** One revision of a verdict. */
@Entity
class Evaluation extends PanacheEntityBase {

    @Id
    @Column(name = "revision_id")
    UUID revisionId;

    UUID id;

    @Column(name = "region_id")
    String regionId;

    @Enumerated(EnumType.STRING)
    Verdicts.Subject subject;

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

    @Enumerated(EnumType.STRING)
    Verdicts.Grade grade;

    /** A JSON array of {@link Verdicts.Score}. */
    @ColumnTransformer(write = "?::jsonb")
    String scores;

    @Column(name = "rank_value")
    Integer rankValue;

    @Column(name = "rank_of")
    Integer rankOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "rank_by")
    Verdicts.RankBy rankBy;

    /** A JSON array of {@link Verdicts.Finding}. */
    @ColumnTransformer(write = "?::jsonb")
    String findings;

    @Column(name = "source_id")
    String sourceId;

    @Embedded
    Recording recording;

    protected Evaluation() {}

    Evaluation(UUID id, CreateEvaluationRequest request, String scoresJson, String findingsJson, Recording recorded) {
        this.revisionId = id;
        this.id = id;
        this.regionId = request.regionId();
        this.subject = request.subject();
        this.budgetYear = request.budgetYear();
        this.performanceYear = request.performanceYear();
        this.evaluationYear = request.evaluationYear();
        this.status = request.statusOrEvaluated();
        this.exclusionReasonKo = request.exclusionReasonKo();
        this.grade = request.grade();
        this.scores = scoresJson;
        this.findings = findingsJson;
        this.sourceId = request.sourceId();
        this.recording = recorded;
        rank(request.rank());
    }

    private void rank(Verdicts.Rank rank) {
        if (rank != null) {
            this.rankValue = rank.value();
            this.rankOf = rank.of();
            this.rankBy = rank.by();
        }
    }
}
