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
import kr.hwanryu.storage.RevisionStore;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class PublishedBudgetTotalService {

    private final PublishedBudgetTotalRepository totals;
    private final RevisionStore revisions;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final Clock clock;

    PublishedBudgetTotalService(
            PublishedBudgetTotalRepository totals,
            RevisionStore revisions,
            KnownRecords records,
            ChangeOrder changes,
            Clock clock) {
        this.totals = totals;
        this.revisions = revisions;
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
        UUID id = UuidV7.next(clock);
        new PublishedBudgetTotal(id, request, changes.begin().number()).persistAndFlush();
        return totals.get(id).asCreated(true);
    }

    @Transactional
    Found<PublishedBudgetTotalResponse> revise(UUID id, RevisePublishedBudgetTotalRequest request) {
        records.check().exists(SOURCE, "/sourceId", request.sourceId()).verify();
        PublishedBudgetTotal inForce = revisions
                .lock(PublishedBudgetTotal.class, id)
                .orElseThrow(() -> ProblemException.notFound("published-budget-totals", id));
        if (inForce.withdrawn() && request.totalKrw() == null) {
            throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("/totalKrw", "ALREADY_WITHDRAWN")));
        }
        PublishedBudgetTotal next = inForce.revised(request, changes.begin().number());
        revisions.replace(inForce, next);
        return totals.get(id).asCreated(true);
    }
}
