package kr.hwanryu.industry.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class ProgrammeRepository {

    private static final String SELECT =
            """
            select p.*, c.recorded_at from programme p join change_log c on c.change_no = p.change_no""";

    private final Lists lists;

    ProgrammeRepository(Lists lists) {
        this.lists = lists;
    }

    Page<ProgrammeResponse> page(ProgrammeFilter filter, PageRequest page) {
        Select select = select().whereAny("p.id", filter.id).whereAny("p.kind", filter.kind);
        return lists.page(select, page, ProgrammeResponse::read);
    }

    Optional<Found<ProgrammeResponse>> find(String id) {
        return lists.one(select().where("p.id = ?", id), ProgrammeResponse::read);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }
}
