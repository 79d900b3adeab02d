package kr.hwanryu.industry.plans;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** One step of a plan round the feedback loop; never written over. */
@Entity
class PlanTransition extends PanacheEntityBase {

    @Id
    long changeNo;

    UUID planId;

    @Enumerated(EnumType.STRING)
    PlanStage fromStage;

    @Enumerated(EnumType.STRING)
    PlanStage toStage;

    String reason;

    protected PlanTransition() {}

    PlanTransition(UUID planId, PlanStage from, PlanStage to, String reason, long changeNo) {
        this.planId = planId;
        this.fromStage = from;
        this.toStage = to;
        this.reason = reason;
        this.changeNo = changeNo;
    }
}
