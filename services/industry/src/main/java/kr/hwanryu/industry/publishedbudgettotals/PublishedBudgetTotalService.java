package kr.hwanryu.industry.publishedbudgettotals;

import static kr.hwanryu.industry.integrity.Target.PROGRAMME;
import static kr.hwanryu.industry.integrity.Target.REGION;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class PublishedBudgetTotalService {

    private final PublishedBudgetTotalRepository totals;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final Clock clock;

    PublishedBudgetTotalService(
            PublishedBudgetTotalRepository totals, KnownRecords records, ChangeOrder changes, Clock clock) {
        this.totals = totals;
        this.records = records;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Found<PublishedBudgetTotalResponse> create(CreatePublishedBudgetTotalRequest request) {
        records.check()
                .inForce(REGION, "/regionId", request.regionId(), request.budgetYear())
                .inForce(PROGRAMME, "/programmeId", request.programmeId(), request.budgetYear())
                .exists(SOURCE, "/sourceId", request.sourceId())
                .verify();
        Change change = changes.begin();
        return totals.record(new PublishedBudgetTotal(UuidV7.next(clock), request, change.number()), change);
    }

    @Transactional
    Found<PublishedBudgetTotalResponse> revise(UUID id, RevisePublishedBudgetTotalRequest request) {
        records.check().exists(SOURCE, "/sourceId", request.sourceId()).verify();
        PublishedBudgetTotal inForce =
                totals.lock(id).orElseThrow(() -> ProblemException.notFound("published-budget-totals", id));
        if (inForce.withdrawn() && request.totalKrw() == null) {
            throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("/totalKrw", "ALREADY_WITHDRAWN")));
        }
        Change change = changes.begin();
        return totals.replace(inForce, inForce.revised(request, change.number()), change);
    }
}
