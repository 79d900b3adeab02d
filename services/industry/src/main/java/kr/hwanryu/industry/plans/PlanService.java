package kr.hwanryu.industry.plans;

import static kr.hwanryu.industry.integrity.Target.REGION;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class PlanService {

    private final PlanRepository plans;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final MergePatch patches;
    private final Clock clock;

    PlanService(PlanRepository plans, KnownRecords records, ChangeOrder changes, MergePatch patches, Clock clock) {
        this.plans = plans;
        this.records = records;
        this.changes = changes;
        this.patches = patches;
        this.clock = clock;
    }

    @Transactional
    Found<PlanResponse> create(CreatePlanRequest request) {
        records.check()
                .inForce(REGION, "/regionId", request.regionId(), request.budgetYear())
                .exists(SOURCE, "/sourceId", request.sourceId())
                .verify();
        return store(new Plan(UuidV7.next(clock), request), request.text()).asCreated(true);
    }

    @Transactional
    Found<PlanResponse> patch(UUID id, String patch, Precondition precondition) {
        Plan plan = Plan.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw ProblemException.notFound("plans", id);
        }
        precondition.verify(plan.changeNo);
        PatchPlanRequest text = patches.apply(plan.text(), patch, PatchPlanRequest.class);
        records.check().exists(SOURCE, "/sourceId", text.sourceId()).verify();
        return store(plan, text);
    }

    private Found<PlanResponse> store(Plan plan, PatchPlanRequest text) {
        plan.say(text, changes.begin().number());
        plan.persistAndFlush();
        return plans.find(plan.id).orElseThrow();
    }
}
