package kr.hwanryu.outcome.incentives;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.evaluations.Evaluations;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.Recording;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class IncentiveService {

    private final IncentiveRepository incentives;
    private final Evaluations evaluations;
    private final IndustryDirectory industry;
    private final ChangeOrder changes;
    private final Clock clock;

    IncentiveService(
            IncentiveRepository incentives,
            Evaluations evaluations,
            IndustryDirectory industry,
            ChangeOrder changes,
            Clock clock) {
        this.incentives = incentives;
        this.evaluations = evaluations;
        this.industry = industry;
        this.changes = changes;
        this.clock = clock;
    }

    /** The region was checked with its verdicts, in the year that they judge; the money may come after its last day. */
    Found<IncentiveResponse> create(CreateIncentiveRequest request) {
        List<Fault> faults = new ArrayList<>(industry.checkSource("/sourceId", request.sourceId()));
        return QuarkusTransaction.requiringNew().call(() -> {
            faults.addAll(Incentive.faults(request, evaluations.find(request.evaluationIds())));
            if (!faults.isEmpty()) {
                throw ProblemException.with(ProblemType.RULE_VIOLATED, faults);
            }
            UUID id = UuidV7.next(clock);
            new Incentive(id, request, new Recording(changes.begin().number(), null)).persistAndFlush();
            return incentives.find(id).orElseThrow().asCreated(true);
        });
    }
}
