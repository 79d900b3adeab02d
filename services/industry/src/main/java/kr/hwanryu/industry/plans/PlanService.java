package kr.hwanryu.industry.plans;

import static kr.hwanryu.industry.integrity.Target.REGION;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

@ApplicationScoped
class PlanService {

    private final Plans plans;
    private final PlanStore store;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final MergePatch patches;

    PlanService(Plans plans, PlanStore store, KnownRecords records, ChangeOrder changes, MergePatch patches) {
        this.plans = plans;
        this.store = store;
        this.records = records;
        this.changes = changes;
        this.patches = patches;
    }

    @Transactional
    Found<PlanResponse> create(CreatePlanRequest request) {
        records.check()
                .inForce(REGION, "/regionId", request.regionId(), request.budgetYear())
                .exists(SOURCE, "/sourceId", request.sourceId())
                .verify();
        return plans.begin(request, changes.begin());
    }

    @Transactional
    Found<PlanResponse> patch(UUID id, String patch, Precondition precondition) {
        Plan plan = Plan.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw ProblemException.notFound("plans", id);
        }
        precondition.verify(plan.changeNo);
        PatchPlanRequest text = patches.apply(plan.text(), patch, PatchPlanRequest.class);
        plan.requireOpen();
        records.check().exists(SOURCE, "/sourceId", text.sourceId()).verify();
        Change change = changes.begin();
        plan.say(text, change.number());
        return store.store(plan, change, "changed");
    }
}
