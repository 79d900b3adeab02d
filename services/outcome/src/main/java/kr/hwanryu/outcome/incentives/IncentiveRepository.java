package kr.hwanryu.outcome.incentives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Revisions;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class IncentiveRepository {

    private static final String SELECT =
            """
            select i.*, to_jsonb(i.evaluation_ids) as evaluations, c.recorded_at, c.recorded_by
            from incentive i join change_log c on c.change_no = i.change_no""";

    private final Lists lists;
    private final Revisions<IncentiveResponse> revisions;

    IncentiveRepository(Lists lists) {
        this.lists = lists;
        this.revisions = new Revisions<>(lists, "incentives", SELECT, "i", IncentiveResponse::read);
    }

    Page<IncentiveResponse> page(IncentiveFilter filter, PageRequest page) {
        Select inForce = Select.of(
                        SELECT,
                        SortKey.text("regionId", "region_id"),
                        SortKey.integer("evaluationYear", "evaluation_year"),
                        SortKey.uuid("id", "id"))
                .where("in_force(i)")
                .whereAny("i.region_id", filter.regionId)
                .whereAny("i.evaluation_year", filter.evaluationYear)
                .whereAny("i.budget_year", filter.budgetYear);
        return lists.page(earnedByAny(inForce, filter.evaluationId), page, IncentiveResponse::read);
    }

    Page<IncentiveResponse> history(UUID id, PageRequest page) {
        return revisions.history(id, page);
    }

    /** The revision in force. */
    Found<IncentiveResponse> get(UUID id) {
        return revisions.get(id);
    }

    private static Select earnedByAny(Select incentives, List<UUID> evaluationIds) {
        return evaluationIds == null || evaluationIds.isEmpty()
                ? incentives
                : incentives.where("i.evaluation_ids && ?", (Object) evaluationIds.toArray(UUID[]::new));
    }
}
