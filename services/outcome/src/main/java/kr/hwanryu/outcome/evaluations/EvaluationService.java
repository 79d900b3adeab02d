package kr.hwanryu.outcome.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.WriteTransaction;

@ApplicationScoped
class EvaluationService {

    private final EvaluationChecks checks;
    private final EvaluationStore store;

    EvaluationService(EvaluationChecks checks, EvaluationStore store) {
        this.checks = checks;
        this.store = store;
    }

    Found<EvaluationResponse> create(CreateEvaluationRequest request) {
        List<Fault> faults = new ArrayList<>(EvaluationRules.faults(request));
        faults.addAll(checks.references(request));
        return WriteTransaction.call(() -> {
            Standard standard = checks.standard(request.subject(), request.evaluationYear());
            faults.addAll(standard.faults(request.regionId(), request));
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            return store.create(request, standard.scaleOf(request.grade()));
        });
    }

    Found<EvaluationResponse> revise(UUID id, ReviseEvaluationRequest request) {
        List<Fault> faults = new ArrayList<>(EvaluationRules.partFaults(request));
        faults.addAll(checks.source(request.sourceId()));
        return WriteTransaction.call(() -> {
            Evaluation known = store.lock(id);
            Standard standard = checks.standard(known.subject, known.evaluationYear);
            faults.addAll(standard.faults(known.regionId, request));
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            return store.correct(known, request, standard.scaleOf(request.grade()));
        });
    }

    /** Publishes or withdraws a verdict. What a draft states was checked when it was stated. */
    Found<EvaluationResponse> move(UUID id, MoveEvaluationRequest request) {
        ProblemException.refuse(ProblemType.RULE_VIOLATED, request.faults());
        return WriteTransaction.call(() -> {
            Evaluation known = store.lock(id);
            known.requireMove(request.to());
            return store.move(known, request);
        });
    }
}
