package kr.hwanryu.industry.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

/** Takes a plan to its next stage. */
@ApplicationScoped
class PlanMoving {

    private final PlanTransitionRepository transitions;
    private final PlanStore store;
    private final ChangeOrder changes;

    PlanMoving(PlanTransitionRepository transitions, PlanStore store, ChangeOrder changes) {
        this.transitions = transitions;
        this.store = store;
        this.changes = changes;
    }

    @Transactional
    Found<PlanTransitionResponse> move(UUID id, CreatePlanTransitionRequest request) {
        // Locked, so that of two who move it at once the second one sees where the first has brought it.
        Plan plan = Plan.findById(id, LockModeType.PESSIMISTIC_WRITE);
        plan.requireMet(request.to(), transitions.facts(id));
        Change change = changes.begin();
        PlanStage from = plan.stage;
        // Again, now that nobody else writes: feedback may have come, or a line gone, in between.
        plan.enter(request.to(), transitions.facts(id), change.number());
        new PlanTransition(id, from, request.to(), request.reason(), change.number()).persist();
        store.store(plan, change, "moved");
        return transitions.get(change.number()).asCreated(true);
    }
}
