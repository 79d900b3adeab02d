package kr.hwanryu.outcome.evaluationrounds;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.outcome.gradescales.KnownGradeScale;
import kr.hwanryu.rest.problem.Fault;

@Entity
@Table(name = "evaluation_round")
class EvaluationRound extends PanacheEntityBase {

    @Id
    String id;

    @Enumerated(EnumType.STRING)
    EvaluationSubject subject;

    @Column(name = "evaluation_year")
    int evaluationYear;

    @Column(name = "grade_scale_id")
    String gradeScaleId;

    @Column(name = "region_ids")
    String[] regionIds;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "note_ko")
    String noteKo;

    @Column(name = "change_no")
    long changeNo;

    protected EvaluationRound() {}

    EvaluationRound(String id) {
        this.id = id;
    }

    /** What is wrong with the scale: it is dated, and a round takes the one of its own year. */
    static List<Fault> scaleFaults(PutEvaluationRoundRequest request, Optional<KnownGradeScale> scale) {
        String id = request.gradeScaleId();
        if (scale.isEmpty()) {
            return List.of(Fault.inBody("/gradeScaleId", "UNKNOWN_REFERENCE", id));
        }
        List<Fault> faults = new ArrayList<>();
        if (!scale.get().subjects().contains(request.subject())) {
            faults.add(Fault.inBody("/gradeScaleId", "SCALE_OF_OTHER_SUBJECT", id, request.subject()));
        }
        if (!scale.get().validIn(request.evaluationYear())) {
            faults.add(Fault.inBody("/gradeScaleId", "OUTSIDE_VALIDITY", id, request.evaluationYear(), "-"));
        }
        return faults;
    }

    /** What a change would break: verdicts find their round by its subject and year. */
    List<Fault> keyFaults(PutEvaluationRoundRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (request.subject() != subject) {
            faults.add(Fault.inBody("/subject", "ROUND_KEY_FIXED"));
        }
        if (request.evaluationYear() != evaluationYear) {
            faults.add(Fault.inBody("/evaluationYear", "ROUND_KEY_FIXED"));
        }
        return faults;
    }

    void describe(PutEvaluationRoundRequest request, long changeNo) {
        this.subject = request.subject();
        this.evaluationYear = request.evaluationYear();
        this.gradeScaleId = request.gradeScaleId();
        this.regionIds = request.regionIds().stream().sorted().toArray(String[]::new);
        this.sourceId = request.sourceId();
        this.noteKo = request.noteKo();
        this.changeNo = changeNo;
    }
}
