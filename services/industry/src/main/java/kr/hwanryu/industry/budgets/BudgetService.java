package kr.hwanryu.industry.budgets;

import static kr.hwanryu.industry.integrity.Target.INDUSTRY;
import static kr.hwanryu.industry.integrity.Target.PROGRAMME;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.industry.integrity.Check;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class BudgetService {

    private final BudgetRepository budgets;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final Caller caller;
    private final Clock clock;

    BudgetService(BudgetRepository budgets, KnownRecords records, ChangeOrder changes, Caller caller, Clock clock) {
        this.budgets = budgets;
        this.records = records;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Found<BudgetResponse> create(CreateBudgetRequest request) {
        Optional<PlanOfLine> plan = budgets.plan(request.planId());
        plan.ifPresent(known -> caller.requireRegion(known.regionId()));
        Integer year = plan.map(PlanOfLine::budgetYear).orElse(null);
        String region = plan.map(PlanOfLine::regionId).orElse(null);
        check(request.figure())
                .holds(plan.isPresent(), "/planId", "UNKNOWN_REFERENCE", request.planId())
                .holds(!request.figure().isEmpty(), "/plannedKrw", "AMOUNT_REQUIRED")
                .inForce(PROGRAMME, "/programmeId", request.programmeId(), year)
                .inForceIn(region, INDUSTRY, "/industryId", request.industryId(), year)
                .verify();
        Change change = changes.begin();
        BudgetLine line = new BudgetLine(UuidV7.next(clock), plan.orElseThrow(), request, change.number());
        return budgets.record(line, change);
    }

    @Transactional
    Found<BudgetResponse> revise(UUID id, ReviseBudgetRequest request) {
        caller.requireRegion(budgets.get(id).body().regionId());
        check(request.figure()).verify();
        BudgetLine inForce = budgets.lock(id).orElseThrow();
        if (inForce.withdrawn() && request.figure().isEmpty()) {
            throw ProblemException.with(
                    ProblemType.CONFLICT, List.of(Fault.inBody("/plannedKrw", "ALREADY_WITHDRAWN")));
        }
        Change change = changes.begin();
        BudgetLine next = inForce.revised(request.figure(), request.reason(), change.number());
        return budgets.replace(inForce, next, change);
    }

    private Check check(BudgetFigure figure) {
        return records.check()
                .holds(figure.isExplained(), "/derivation", "DERIVATION_REQUIRED")
                .holds(figure.isDerivedIfExplained(), "/derivation", "DERIVATION_OF_PUBLISHED")
                .exists(SOURCE, "/sourceId", figure.sourceId());
    }
}
