package kr.hwanryu.outcome.gradescales;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kr.hwanryu.rest.problem.Fault;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "grade_scale")
class GradeScale extends PanacheEntityBase {

    @Id
    String id;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "valid_from_year")
    Integer validFromYear;

    @Column(name = "valid_to_year")
    Integer validToYear;

    /** Names of {@link kr.hwanryu.outcome.EvaluationSubject}. */
    String[] subjects;

    /** A JSON array of {@link Grade}. */
    @ColumnTransformer(write = "?::jsonb")
    String grades;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "change_no")
    long changeNo;

    protected GradeScale() {}

    GradeScale(String id) {
        this.id = id;
    }

    /** What a description breaks, whatever the scale was before: a code or label leads to one grade. */
    static List<Fault> faults(PutGradeScaleRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (request.validFromYear() != null
                && request.validToYear() != null
                && request.validFromYear() > request.validToYear()) {
            faults.add(Fault.inBody("/validToYear", "PERIOD_BACKWARDS"));
        }
        Set<String> seen = new HashSet<>();
        for (Grade grade : request.inOrder()) {
            String pointer = "/grades/" + (grade.order() - 1);
            if (!seen.add(grade.code())) {
                faults.add(Fault.inBody(pointer + "/code", "REPEATED", grade.code()));
            }
            for (int i = 0; i < grade.labelsKo().size(); i++) {
                String label = grade.labelsKo().get(i);
                if (!seen.add(label)) {
                    faults.add(Fault.inBody(pointer + "/labelsKo/" + i, "REPEATED", label));
                }
            }
        }
        return faults;
    }

    /** What a change would break in the verdicts and rounds that exist: they keep the scale that they were given on. */
    static Set<Fault> faultsOnceUsed(PutGradeScaleRequest request, List<GradeScaleUse.Use> uses) {
        List<String> kept = request.inOrder().stream().map(Grade::code).toList();
        Set<Fault> faults = new LinkedHashSet<>();
        for (GradeScaleUse.Use use : uses) {
            if (use.grade() != null && !kept.contains(use.grade())) {
                faults.add(Fault.inBody("/grades", "GRADE_IN_USE", use.grade()));
            }
            if (!request.subjects().contains(use.subject())) {
                faults.add(inUse("/subjects", use));
            }
            if (request.validFromYear() != null && use.year() < request.validFromYear()) {
                faults.add(inUse("/validFromYear", use));
            }
            if (request.validToYear() != null && use.year() > request.validToYear()) {
                faults.add(inUse("/validToYear", use));
            }
        }
        return faults;
    }

    private static Fault inUse(String pointer, GradeScaleUse.Use use) {
        return Fault.inBody(pointer, "SCALE_IN_USE", use.subject(), use.year());
    }

    void describe(PutGradeScaleRequest request, String gradesJson, long changeNo) {
        this.nameKo = request.nameKo();
        this.nameEn = request.nameEn();
        this.validFromYear = request.validFromYear();
        this.validToYear = request.validToYear();
        this.subjects = request.subjects().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.grades = gradesJson;
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
    }
}
