package kr.hwanryu.outcome.gradescales;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class GradeScaleRepository {

    private static final String SELECT =
            "select s.*, c.recorded_at from grade_scale s join change_log c on c.change_no = s.change_no";

    private final Lists lists;

    GradeScaleRepository(Lists lists) {
        this.lists = lists;
    }

    Page<GradeScaleResponse> page(GradeScaleFilter filter, PageRequest page) {
        Select select = select().whereAny("s.id", filter.id)
                .where("? = any(s.subjects)", filter.subject)
                .where("coalesce(s.valid_from_year, 0) <= ?", filter.validIn)
                .where("coalesce(s.valid_to_year, 9999) >= ?", filter.validIn);
        return lists.page(select, page, GradeScaleResponse::read);
    }

    Optional<Found<GradeScaleResponse>> find(String id) {
        return lists.one(select().where("s.id = ?", id), GradeScaleResponse::read);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }
}
