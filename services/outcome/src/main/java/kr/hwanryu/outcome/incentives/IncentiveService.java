package kr.hwanryu.outcome.incentives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.evaluations.Evaluations;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.WriteTransaction;

@ApplicationScoped
class IncentiveService {

    private final IncentiveStore store;
    private final Evaluations evaluations;
    private final IndustryDirectory industry;

    IncentiveService(IncentiveStore store, Evaluations evaluations, IndustryDirectory industry) {
        this.store = store;
        this.evaluations = evaluations;
        this.industry = industry;
    }

    /** The region was checked with its verdicts, in the year that they judge; the money may come after its last day. */
    Found<IncentiveResponse> create(CreateIncentiveRequest request) {
        List<Fault> faults = new ArrayList<>(industry.checkSource("/sourceId", request.sourceId()));
        return WriteTransaction.call(() -> {
            faults.addAll(Incentive.faults(request, evaluations.find(request.evaluationIds())));
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            return store.create(request);
        });
    }

    /** Corrects or withdraws an incentive. Its verdicts may be withdrawn since: what was paid is to be told all the same. */
    Found<IncentiveResponse> revise(UUID id, ReviseIncentiveRequest request) {
        List<Fault> faults = new ArrayList<>(Incentive.faults(request));
        faults.addAll(industry.checkSource("/sourceId", request.sourceId()));
        return WriteTransaction.call(() -> {
            Incentive known = store.lock(id);
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            if (known.withdrawn() && request.amountKrw() == null) {
                ProblemException.refuse(ProblemType.CONFLICT, List.of(Fault.inBody("/amountKrw", "ALREADY_WITHDRAWN")));
            }
            return store.revise(known, request);
        });
    }
}
