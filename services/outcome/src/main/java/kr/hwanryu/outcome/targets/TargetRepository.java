package kr.hwanryu.outcome.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kr.hwanryu.outcome.figures.FigureFilter;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Revisions;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class TargetRepository {

    private static final String SELECT =
            """
            select t.*, c.recorded_at, c.recorded_by
            from target t join change_log c on c.change_no = t.change_no""";

    private final Lists lists;
    private final Revisions<TargetResponse> revisions;

    TargetRepository(Lists lists) {
        this.lists = lists;
        this.revisions = new Revisions<>(lists, "targets", SELECT, "t", TargetResponse::read);
    }

    Page<TargetResponse> page(FigureFilter filter, PageRequest page) {
        Select inForce = Select.of(
                        SELECT,
                        SortKey.text("regionId", "region_id"),
                        SortKey.integer("performanceYear", "performance_year"),
                        SortKey.text("indicatorId", "indicator_id"),
                        SortKey.uuid("id", "id"))
                .where("in_force(t)");
        return lists.page(filter.narrow(inForce, "t"), page, TargetResponse::read);
    }

    Page<TargetResponse> history(UUID id, PageRequest page) {
        return revisions.history(id, page);
    }

    /** The revision in force. */
    Found<TargetResponse> get(UUID id) {
        return revisions.get(id);
    }
}
