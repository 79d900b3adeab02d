package kr.hwanryu.industry.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class PlanTransitionRepository {

    private static final String SELECT =
            """
            select t.*, c.recorded_at, c.recorded_by
            from plan_transition t join change_log c on c.change_no = t.change_no""";

    /** A withdrawn line counts for nothing: it has no amount. */
    private static final String FACTS =
            """
            select p.id, p.change_no,
                   exists (select 1 from budget_line b
                           where b.plan_id = p.id and b.superseded_by_no is null
                             and num_nonnulls(b.planned_krw, b.executed_krw) > 0) as has_line,
                   array(select b.id::text from budget_line b
                         where b.plan_id = p.id and b.superseded_by_no is null
                           and b.planned_krw is not null and b.executed_krw is null order by b.id) as unexecuted,
                   array(select f.id::text from feedback_item f
                         where f.plan_id = p.id and f.state = 'OPEN' order by f.id) as unanswered,
                   exists (select 1 from published_evaluation e
                           where e.region_id = p.region_id and e.performance_year = p.budget_year
                             and e.subject = 'PERFORMANCE' and not e.withdrawn) as evaluated,
                   exists (select 1 from decision d where d.plan_id = p.id and d.kind = 'CLOSES_PLAN') as closed
            from plan p""";

    private static final SortKey CHANGE = SortKey.number("changeNo", "change_no");

    private final Lists lists;

    PlanTransitionRepository(Lists lists) {
        this.lists = lists;
    }

    /** A page of the steps of one plan, the first one first; 404 where there is no such plan. */
    Page<PlanTransitionResponse> page(UUID planId, PageRequest page) {
        Select select = Select.of(SELECT, CHANGE).where("t.plan_id = ?", planId);
        Page<PlanTransitionResponse> steps = lists.page(select, page, PlanTransitionResponse::read);
        // A page without steps is of a plan that took none, of no plan, or of one the client has the state of.
        if (steps.items().isEmpty() && page.cursor == null) {
            facts(planId);
        }
        return steps;
    }

    Found<PlanTransitionResponse> get(long changeNo) {
        return lists.one(Select.of(SELECT, CHANGE).where("t.change_no = ?", changeNo), PlanTransitionResponse::read)
                .orElseThrow();
    }

    /** What stands around a plan; 404 where there is no such plan. */
    PlanFacts facts(UUID planId) {
        return lists.one(Select.of(FACTS, CHANGE).where("p.id = ?", planId), PlanFacts::read)
                .orElseThrow(() -> ProblemException.notFound("plans", planId))
                .body();
    }
}
