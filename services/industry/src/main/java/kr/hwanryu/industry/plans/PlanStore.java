package kr.hwanryu.industry.plans;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder.Change;

/** Stores a plan as a change has made it, and tells of it. */
@ApplicationScoped
class PlanStore {

    private final PlanRepository plans;
    private final Outbox outbox;

    PlanStore(PlanRepository plans, Outbox outbox) {
        this.plans = plans;
        this.outbox = outbox;
    }

    Found<PlanResponse> store(Plan plan, Change change, String fact) {
        plan.persistAndFlush();
        Found<PlanResponse> stored = plans.find(plan.id).orElseThrow();
        outbox.add(change, new Event("plan", plan.id.toString(), fact, plan.regionId, stored.body()));
        return stored;
    }
}
