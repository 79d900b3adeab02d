package kr.hwanryu.company.growthstages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class GrowthStageService {

    private final GrowthStageRepository stages;
    private final GrowthStageRules rules;
    private final GrowthStageStore store;
    private final MergePatch patches;
    private final Clock clock;

    GrowthStageService(
            GrowthStageRepository stages,
            GrowthStageRules rules,
            GrowthStageStore store,
            MergePatch patches,
            Clock clock) {
        this.stages = stages;
        this.rules = rules;
        this.store = store;
        this.patches = patches;
        this.clock = clock;
    }

    Found<GrowthStageResponse> create(KnownCompany company, CreateGrowthStageRequest request) {
        UUID id = UuidV7.next(clock);
        rules.check(company.id(), id, request);
        return store.add(company, id, request);
    }

    Found<GrowthStageResponse> patch(KnownCompany company, UUID id, String patch, Precondition precondition) {
        Found<GrowthStageResponse> current =
                stages.find(company.id(), id).orElseThrow(() -> ProblemException.notFound("growth-stages", id));
        precondition.verify(current.changeNo());
        CreateGrowthStageRequest changed =
                patches.apply(CreateGrowthStageRequest.of(current.body()), patch, CreateGrowthStageRequest.class);
        rules.check(company.id(), id, changed);
        return store.change(company, id, changed, current.changeNo());
    }
}
