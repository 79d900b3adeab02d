package kr.hwanryu.industry.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import kr.hwanryu.industry.feedback.FeedbackFlow;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;

/** Makes plans, those that a client begins and those that something refers to first. A new plan takes what waited for it. */
@ApplicationScoped
public class Plans {

    private static final PatchPlanRequest NOTHING = new PatchPlanRequest(null, null, List.of(), null);

    private final PlanStore store;
    private final FeedbackFlow feedback;
    private final Clock clock;

    Plans(PlanStore store, FeedbackFlow feedback, Clock clock) {
        this.store = store;
        this.feedback = feedback;
        this.clock = clock;
    }

    Found<PlanResponse> begin(CreatePlanRequest request, Change change) {
        return begin(new Plan(UuidV7.next(clock), request), request.text(), change);
    }

    /** The plan of a region and year; where there is none one is made that is known from publications only. */
    public PlanOfYear of(String regionId, int budgetYear, Change change) {
        Plan plan = Plan.find("regionId = ?1 and budgetYear = ?2", regionId, budgetYear)
                .firstResult();
        if (plan == null) {
            plan = new Plan(UuidV7.next(clock), regionId, budgetYear);
            begin(plan, NOTHING, change);
        }
        return new PlanOfYear(plan.id, regionId, budgetYear);
    }

    private Found<PlanResponse> begin(Plan plan, PatchPlanRequest text, Change change) {
        plan.begin(text, change.number());
        Found<PlanResponse> begun = store.store(plan, change, "created");
        feedback.planMade(plan.budgetYear, change);
        return begun.asCreated(true);
    }
}
