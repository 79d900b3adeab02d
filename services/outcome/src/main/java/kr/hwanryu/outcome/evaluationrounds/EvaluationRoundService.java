package kr.hwanryu.outcome.evaluationrounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.gradescales.GradeScales;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.WriteTransaction;

@ApplicationScoped
class EvaluationRoundService {

    private final EvaluationRoundRepository rounds;
    private final EvaluationRoundUse use;
    private final GradeScales scales;
    private final IndustryDirectory industry;
    private final ChangeOrder changes;
    private final Outbox outbox;

    EvaluationRoundService(
            EvaluationRoundRepository rounds,
            EvaluationRoundUse use,
            GradeScales scales,
            IndustryDirectory industry,
            ChangeOrder changes,
            Outbox outbox) {
        this.rounds = rounds;
        this.use = use;
        this.scales = scales;
        this.industry = industry;
        this.changes = changes;
        this.outbox = outbox;
    }

    Found<EvaluationRoundResponse> put(String id, PutEvaluationRoundRequest request, Precondition precondition) {
        List<Fault> faults = references(request);
        return WriteTransaction.call(() -> {
            EvaluationRound known = EvaluationRound.findById(id, LockModeType.PESSIMISTIC_WRITE);
            precondition.verify(known == null ? null : known.changeNo);
            if (known != null) {
                faults.addAll(known.keyFaults(request));
            }
            faults.addAll(EvaluationRound.scaleFaults(request, scales.forRound(request.gradeScaleId())));
            use.evaluatedElsewhere(request).stream()
                    .map(region -> Fault.inBody("/regionIds", "REGION_HAS_VERDICT", region))
                    .forEach(faults::add);
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            return store(known, id, request);
        });
    }

    private Found<EvaluationRoundResponse> store(EvaluationRound known, String id, PutEvaluationRoundRequest request) {
        EvaluationRound round = known == null ? new EvaluationRound(id) : known;
        Change change = changes.begin();
        round.describe(request, change.number());
        round.persistAndFlush();
        Found<EvaluationRoundResponse> stored = rounds.find(id).orElseThrow().asCreated(known == null);
        outbox.add(
                change, new Event("evaluation-round", id, known == null ? "created" : "changed", null, stored.body()));
        return stored;
    }

    /** A region that ended in the year before may still be evaluated for that year. */
    private List<Fault> references(PutEvaluationRoundRequest request) {
        int year = request.evaluationYear();
        List<Fault> faults = new ArrayList<>(industry.checkRegions("/regionIds", request.regionIds(), year, year - 1));
        if (request.sourceId() != null) {
            faults.addAll(industry.checkSource("/sourceId", request.sourceId()));
        }
        return faults;
    }
}
