package kr.hwanryu.industry.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class FeedbackRepository {

    private static final String SELECT =
            """
            select f.*, c.recorded_at, a.recorded_by as answered_by, a.recorded_at as answered_at,
                   e.region_id as evaluated_region_id, e.subject, e.budget_year, e.performance_year, e.evaluation_year
            from feedback_item f
            join published_evaluation e on e.id = f.evaluation_id
            join change_log c on c.change_no = f.change_no
            left join change_log a on a.change_no = f.answer_no""";

    private static final SortKey ID = SortKey.uuid("id", "id");

    private final Lists lists;

    FeedbackRepository(Lists lists) {
        this.lists = lists;
    }

    Page<FeedbackResponse> page(FeedbackOfPlansFilter filter, PageRequest page) {
        Select select = Select.of(
                        SELECT, SortKey.text("regionId", "region_id"), SortKey.integer("planYear", "plan_year"), ID)
                .whereAny("f.region_id", filter.regionId)
                .whereAny("f.plan_year", filter.planYear)
                .whereAny("f.evaluation_id", filter.evaluationId);
        return lists.page(filtered(select, filter), page, FeedbackResponse::read);
    }

    /** A page of one plan's items; 404 where there is no such plan. */
    Page<FeedbackResponse> ofPlan(UUID planId, FeedbackFilter filter, PageRequest page) {
        Select select = Select.of(SELECT, ID).where("f.plan_id = ?", planId);
        Page<FeedbackResponse> items = lists.page(filtered(select, filter), page, FeedbackResponse::read);
        // A page without items is of a plan without any, of no plan, or of one the client has the state of.
        if (items.items().isEmpty() && page.cursor == null && !isPlan(planId)) {
            throw ProblemException.notFound("plans", planId);
        }
        return items;
    }

    /** One item of one plan; 404 where it has no such item. */
    Found<FeedbackResponse> get(UUID planId, UUID id) {
        return lists.one(one(id).where("f.plan_id = ?", planId), FeedbackResponse::read)
                .orElseThrow(() -> ProblemException.notFound("feedback", id));
    }

    FeedbackResponse get(UUID id) {
        return lists.one(one(id), FeedbackResponse::read).orElseThrow().body();
    }

    /** The plan of a region and year, where there is one. */
    Optional<UUID> plan(String regionId, int year) {
        Select plan = Select.of("select id, change_no from plan", ID)
                .where("region_id = ?", regionId)
                .where("budget_year = ?", year);
        return lists.one(plan, row -> row.uuid("id")).map(Found::body);
    }

    private boolean isPlan(UUID id) {
        Select plan = Select.of("select id, change_no from plan", ID).where("id = ?", id);
        return lists.one(plan, row -> row.uuid("id")).isPresent();
    }

    private static Select one(UUID id) {
        return Select.of(SELECT, ID).where("f.id = ?", id);
    }

    private static Select filtered(Select select, FeedbackFilter filter) {
        return select.whereAny("f.state", filter.state).whereAny("f.kind", filter.kind);
    }
}
