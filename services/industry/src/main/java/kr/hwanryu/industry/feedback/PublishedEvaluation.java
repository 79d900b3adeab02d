package kr.hwanryu.industry.feedback;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An evaluation as the outcome service last told of it. */
@Entity
class PublishedEvaluation extends PanacheEntityBase {

    @Id
    UUID id;

    String regionId;
    String subject;
    Integer budgetYear;
    Integer performanceYear;
    int evaluationYear;
    boolean withdrawn;
    long outcomeChangeNo;
    long changeNo;

    protected PublishedEvaluation() {}

    PublishedEvaluation(UUID id) {
        this.id = id;
    }

    /** Whether this was told already, or something later was. */
    boolean knows(long toldChangeNo) {
        return toldChangeNo <= outcomeChangeNo;
    }

    void take(ToldEvaluation told, boolean withdrawnNow, long toldChangeNo, long changeNo) {
        this.regionId = told.regionId();
        this.subject = told.subject();
        this.budgetYear = told.budgetYear();
        this.performanceYear = told.performanceYear();
        this.evaluationYear = told.evaluationYear();
        this.withdrawn = withdrawnNow;
        this.outcomeChangeNo = toldChangeNo;
        this.changeNo = changeNo;
    }

    /** The year of the plan that it speaks to. */
    int planYear() {
        return evaluationYear + 1;
    }
}
