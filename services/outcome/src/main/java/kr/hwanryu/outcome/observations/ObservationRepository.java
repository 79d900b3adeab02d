package kr.hwanryu.outcome.observations;

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
class ObservationRepository {

    private static final String SELECT =
            """
            select o.*, c.recorded_at, c.recorded_by
            from observation o join change_log c on c.change_no = o.change_no""";

    private final Lists lists;
    private final Revisions<ObservationResponse> revisions;

    ObservationRepository(Lists lists) {
        this.lists = lists;
        this.revisions = new Revisions<>(lists, "observations", SELECT, "o", ObservationResponse::read);
    }

    Page<ObservationResponse> page(FigureFilter filter, PageRequest page) {
        Select inForce = Select.of(
                        SELECT,
                        SortKey.text("regionId", "region_id"),
                        SortKey.integer("performanceYear", "performance_year"),
                        SortKey.text("indicatorId", "indicator_id"),
                        SortKey.uuid("id", "id"))
                .where("in_force(o)");
        return lists.page(filter.narrow(inForce, "o"), page, ObservationResponse::read);
    }

    Page<ObservationResponse> history(UUID id, PageRequest page) {
        return revisions.history(id, page);
    }

    /** The revision in force. */
    Found<ObservationResponse> get(UUID id) {
        return revisions.get(id);
    }
}
