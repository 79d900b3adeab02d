package kr.hwanryu.outcome.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class EvaluationRepository {

    private static final String SELECT =
            "select e.*, c.recorded_at from evaluation e join change_log c on c.change_no = e.change_no";

    private final Lists lists;

    EvaluationRepository(Lists lists) {
        this.lists = lists;
    }

    Page<EvaluationResponse> page(EvaluationFilter filter, PageRequest page) {
        Select inForce = Select.of(
                        SELECT,
                        SortKey.text("regionId", "region_id"),
                        SortKey.integer("evaluationYear", "evaluation_year"),
                        SortKey.text("subject", "subject"),
                        SortKey.uuid("id", "id"))
                .where("in_force(e)")
                .whereAny("e.region_id", filter.regionId)
                .whereAny("e.subject", filter.subject)
                .whereAny("e.performance_year", filter.performanceYear)
                .whereAny("e.budget_year", filter.budgetYear)
                .whereAny("e.evaluation_year", filter.evaluationYear);
        return lists.page(inForce, page, EvaluationResponse::read);
    }

    Optional<Found<EvaluationResponse>> find(UUID id) {
        Select one = Select.of(SELECT, SortKey.uuid("id", "id"))
                .where("e.id = ?", id)
                .where("in_force(e)");
        return lists.one(one, EvaluationResponse::read);
    }
}
