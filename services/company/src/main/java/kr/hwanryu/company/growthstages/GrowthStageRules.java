package kr.hwanryu.company.growthstages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.company.PartialDate;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.company.directory.Mentions;
import kr.hwanryu.company.growthladders.KnownLadder;
import kr.hwanryu.company.growthladders.KnownLadders;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** What a stage of a company must keep to be recorded. */
@ApplicationScoped
class GrowthStageRules {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final GrowthStageRepository stages;
    private final KnownLadders ladders;
    private final IndustryDirectory industry;
    private final Clock clock;

    GrowthStageRules(GrowthStageRepository stages, KnownLadders ladders, IndustryDirectory industry, Clock clock) {
        this.stages = stages;
        this.ladders = ladders;
        this.industry = industry;
        this.clock = clock;
    }

    /**
     * Checks a stage as it would stand, before a transaction begins.
     *
     * @param id of the stage, which may be new
     * @throws ProblemException 422 with all that is broken, 409 for a second stage from the same date, 503 when a reference
     *     cannot be checked
     */
    void check(UUID companyId, UUID id, CreateGrowthStageRequest request) {
        List<Fault> faults = new ArrayList<>();
        Optional<KnownLadder> ladder = ladders.find(request.ladderId());
        if (ladder.isEmpty()) {
            faults.add(Fault.inBody("/ladderId", "UNKNOWN_REFERENCE", request.ladderId()));
        }
        ladder.ifPresent(known -> faults.addAll(ladderFaults(known, request)));
        if (PartialDate.of(LocalDate.ofInstant(clock.instant(), KOREA).toString())
                .isBefore(PartialDate.of(request.from()))) {
            faults.add(Fault.inBody("/from", "NOT_YET", request.from()));
        }
        faults.addAll(industry.faults(mentions(request)));
        ladder.ifPresent(known -> faults.addAll(pathFaults(companyId, id, request, known)));
        ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
    }

    /** Checks the stage among the others of its company again, under the write lock, where they stay as they are. */
    void checkPath(UUID companyId, UUID id, CreateGrowthStageRequest request) {
        ladders.find(request.ladderId())
                .ifPresent(known ->
                        ProblemException.refuse(ProblemType.RULE_VIOLATED, pathFaults(companyId, id, request, known)));
    }

    private List<Fault> pathFaults(UUID companyId, UUID id, CreateGrowthStageRequest request, KnownLadder ladder) {
        Integer order = ladder.orders().get(request.stageCode());
        if (order == null) {
            return List.of();
        }
        GrowthPath.Step step = request.step(id, order);
        GrowthPath path = stages.path(companyId).with(step);
        path.twinOf(step).ifPresent(twin -> {
            throw ProblemException.duplicate("/from", twin.toString());
        });
        return path.faults(id);
    }

    private static List<Fault> ladderFaults(KnownLadder ladder, CreateGrowthStageRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (!ladder.orders().containsKey(request.stageCode())) {
            faults.add(Fault.inBody("/stageCode", "UNKNOWN_STAGE", ladder.id(), request.stageCode()));
        }
        int year = PartialDate.of(request.from()).year();
        if (!ladder.isValidIn(year)) {
            String successors = ladder.successors().isEmpty() ? "–" : String.join(", ", ladder.successors());
            faults.add(Fault.inBody("/ladderId", "OUTSIDE_VALIDITY", ladder.id(), year, successors));
        }
        return faults;
    }

    private static Mentions mentions(CreateGrowthStageRequest request) {
        Mentions mentions = new Mentions().source("/sourceId", request.sourceId());
        for (int i = 0; i < request.evidence().size(); i++) {
            mentions.source(
                    "/evidence/" + i + "/sourceId", request.evidence().get(i).sourceId());
        }
        return mentions;
    }
}
