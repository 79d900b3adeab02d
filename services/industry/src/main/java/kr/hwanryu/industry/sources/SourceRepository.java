package kr.hwanryu.industry.sources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class SourceRepository {

    private static final String SELECT =
            "select s.*, c.recorded_at from source s join change_log c on c.change_no = s.change_no";

    private final Lists lists;

    SourceRepository(Lists lists) {
        this.lists = lists;
    }

    Page<SourceResponse> page(SourceFilter filter, PageRequest page) {
        return lists.page(select().whereAny("s.id", filter.id), page, SourceResponse::read);
    }

    Optional<Found<SourceResponse>> find(String id) {
        return lists.one(select().where("s.id = ?", id), SourceResponse::read);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }
}
