package kr.hwanryu.industry.plans;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Entity
class Plan extends PanacheEntityBase {

    @Id
    UUID id;

    String regionId;
    int budgetYear;

    @Enumerated(EnumType.STRING)
    PlanStage stage;

    String visionKo;
    String goalKo;
    List<String> strategiesKo = new ArrayList<>();
    String sourceId;
    long changeNo;

    protected Plan() {}

    Plan(UUID id, CreatePlanRequest request) {
        this.id = id;
        this.regionId = request.regionId();
        this.budgetYear = request.budgetYear();
        this.stage = request.stage().orElse(null);
    }

    /** What it says now, in the words of a request. */
    PatchPlanRequest text() {
        return new PatchPlanRequest(visionKo, goalKo, strategiesKo, sourceId);
    }

    void say(PatchPlanRequest text, long changeNo) {
        this.visionKo = text.visionKo();
        this.goalKo = text.goalKo();
        this.strategiesKo = new ArrayList<>(text.strategiesKo());
        this.sourceId = text.sourceId();
        this.changeNo = changeNo;
    }
}
