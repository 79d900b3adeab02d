package kr.hwanryu.company.growthstages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

/** The transactions of stages; what they are given has been checked in itself. */
@ApplicationScoped
class GrowthStageStore {

    private final GrowthStageRepository stages;
    private final GrowthStageRules rules;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final ObjectMapper json;

    GrowthStageStore(
            GrowthStageRepository stages,
            GrowthStageRules rules,
            ChangeOrder changes,
            Outbox outbox,
            ObjectMapper json) {
        this.stages = stages;
        this.rules = rules;
        this.changes = changes;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional
    Found<GrowthStageResponse> add(KnownCompany company, UUID id, CreateGrowthStageRequest request) {
        Change change = changes.begin();
        return write(new GrowthStage(id, company.id()), request, change, company, "recorded")
                .asCreated(true);
    }

    /**
     * Replaces what was read: a stage that has another meaning since is refused, also to a client that sent
     * {@code If-Match: *}.
     *
     * @param readNo the change that the request was made from
     */
    @Transactional
    Found<GrowthStageResponse> change(KnownCompany company, UUID id, CreateGrowthStageRequest request, long readNo) {
        Change change = changes.begin();
        if (stages.find(company.id(), id).orElseThrow().changeNo() != readNo) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED);
        }
        return write(GrowthStage.findById(id), request, change, company, "changed");
    }

    private Found<GrowthStageResponse> write(
            GrowthStage stage, CreateGrowthStageRequest request, Change change, KnownCompany company, String fact) {
        rules.checkPath(company.id(), stage.id, request);
        stage.describe(request, evidence(request), change.number());
        stage.persistAndFlush();
        Found<GrowthStageResponse> stored = stages.find(company.id(), stage.id).orElseThrow();
        outbox.add(change, new Event("growth-stage", stage.id.toString(), fact, company.regionId(), stored.body()));
        return stored;
    }

    private String evidence(CreateGrowthStageRequest request) {
        try {
            return json.writeValueAsString(request.evidence());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
