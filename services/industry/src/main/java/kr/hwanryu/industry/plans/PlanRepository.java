package kr.hwanryu.industry.plans;

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
class PlanRepository {

    private static final String SELECT =
            "select p.*, c.recorded_at from plan p join change_log c on c.change_no = p.change_no";

    private final Lists lists;

    PlanRepository(Lists lists) {
        this.lists = lists;
    }

    Page<PlanResponse> page(PlanFilter filter, PageRequest page) {
        Select select = select().whereAny("p.region_id", filter.regionId).whereAny("p.budget_year", filter.budgetYear);
        return lists.page(select, page, PlanResponse::read);
    }

    Optional<Found<PlanResponse>> find(UUID id) {
        return lists.one(select().where("p.id = ?", id), PlanResponse::read);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("regionId", "region_id"), SortKey.integer("budgetYear", "budget_year"));
    }
}
