package kr.hwanryu.industry.plans;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

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

    @Column(updatable = false)
    long createdNo;

    long changeNo;

    protected Plan() {}

    Plan(UUID id, CreatePlanRequest request) {
        this.id = id;
        this.regionId = request.regionId();
        this.budgetYear = request.budgetYear();
        this.stage = request.stage().orElse(null);
    }

    /** A plan that something refers to before anybody has made it: known from publications only. */
    Plan(UUID id, String regionId, int budgetYear) {
        this.id = id;
        this.regionId = regionId;
        this.budgetYear = budgetYear;
    }

    /** What it says now, in the words of a request. */
    PatchPlanRequest text() {
        return new PatchPlanRequest(visionKo, goalKo, strategiesKo, sourceId);
    }

    /** What has begun to be carried out is not rewritten. */
    void requireOpen() {
        if (stage != null && stage != PlanStage.PLANNING) {
            throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("", "PLAN_IN_FORCE", stage)));
        }
    }

    /** Moves to a stage, or refuses with everything that is not met yet. */
    void enter(PlanStage to, PlanFacts facts, long changeNo) {
        requireMet(to, facts);
        this.stage = to;
        this.changeNo = changeNo;
    }

    /** Refuses a move with everything that is not met yet; tells of one stage only, the next. */
    void requireMet(PlanStage to, PlanFacts facts) {
        List<Fault> unmet = unmet(to, facts);
        if (!unmet.isEmpty()) {
            throw ProblemException.with(ProblemType.CONFLICT, unmet);
        }
    }

    private List<Fault> unmet(PlanStage to, PlanFacts facts) {
        if (stage == PlanStage.CLOSED) {
            return List.of(Fault.inBody("/to", "PLAN_CLOSED"));
        }
        PlanStage next = PlanStage.after(stage);
        if (to != next) {
            return List.of(Fault.inBody("/to", "NOT_THE_NEXT_STAGE", next, to));
        }
        List<Fault> unmet = facts.unmet(to);
        if (to == PlanStage.EXECUTION && visionKo == null && goalKo == null) {
            unmet.add(0, Fault.inBody("/to", "GOAL_OR_VISION_MISSING"));
        }
        if (to == PlanStage.DISSEMINATION && !facts.evaluated()) {
            unmet.add(Fault.inBody("/to", "EVALUATION_NOT_PUBLISHED", budgetYear));
        }
        return unmet;
    }

    /** What it says when it is made. */
    void begin(PatchPlanRequest text, long changeNo) {
        this.createdNo = changeNo;
        say(text, changeNo);
    }

    void say(PatchPlanRequest text, long changeNo) {
        this.visionKo = text.visionKo();
        this.goalKo = text.goalKo();
        this.strategiesKo = new ArrayList<>(text.strategiesKo());
        this.sourceId = text.sourceId();
        this.changeNo = changeNo;
    }
}
