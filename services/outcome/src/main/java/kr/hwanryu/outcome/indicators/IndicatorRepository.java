package kr.hwanryu.outcome.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class IndicatorRepository {

    private static final String SELECT =
            "select i.*, c.recorded_at from indicator i join change_log c on c.change_no = i.change_no";

    private final Lists lists;

    IndicatorRepository(Lists lists) {
        this.lists = lists;
    }

    Page<IndicatorResponse> page(IndicatorFilter filter, PageRequest page) {
        return lists.page(select().whereAny("i.id", filter.id), page, IndicatorResponse::read);
    }

    Optional<Found<IndicatorResponse>> find(String id) {
        return lists.one(select().where("i.id = ?", id), IndicatorResponse::read);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }
}
