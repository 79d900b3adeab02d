package kr.hwanryu.outcome.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.outcome.figures.FigureFilter;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class TargetRepository {

    private static final String SELECT =
            """
            select t.*, c.recorded_at, c.recorded_by
            from target t join change_log c on c.change_no = t.change_no""";

    private final Lists lists;

    TargetRepository(Lists lists) {
        this.lists = lists;
    }

    Page<TargetResponse> page(FigureFilter filter, PageRequest page) {
        Select inForce = Select.of(
                        SELECT,
                        SortKey.text("regionId", "region_id"),
                        SortKey.integer("performanceYear", "performance_year"),
                        SortKey.text("indicatorId", "indicator_id"),
                        SortKey.uuid("id", "id"))
                .revisionsOf("t");
        return lists.page(filter.narrow(inForce, "t"), page, TargetResponse::read);
    }

    Page<TargetResponse> history(UUID id, PageRequest page) {
        return lists.page(revisions(id), page, TargetResponse::read);
    }

    Optional<Found<TargetResponse>> find(UUID id) {
        return lists.one(revisions(id).where("t.superseded_by_no is null"), TargetResponse::read);
    }

    private static Select revisions(UUID id) {
        return Select.of(SELECT, SortKey.number("changeNo", "change_no")).where("t.id = ?", id);
    }
}
