package kr.hwanryu.industry.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class InstitutionRepository {

    private static final String SELECT =
            """
            select i.*, c.recorded_at from institution i join change_log c on c.change_no = i.change_no""";

    private final Lists lists;
    private final Outbox outbox;

    InstitutionRepository(Lists lists, Outbox outbox) {
        this.lists = lists;
        this.outbox = outbox;
    }

    Page<InstitutionResponse> page(InstitutionFilter filter, PageRequest page) {
        Select select = select().whereAny("i.id", filter.id)
                .whereAny("i.region_id", filter.regionId)
                .whereAny("i.kind", filter.kind);
        return lists.page(select, page, InstitutionResponse::read);
    }

    Optional<Found<InstitutionResponse>> find(String id) {
        return lists.one(select().where("i.id = ?", id), InstitutionResponse::read);
    }

    /** Stores a description and tells of it. */
    Found<InstitutionResponse> store(Institution institution, Change change, String fact) {
        institution.persistAndFlush();
        Found<InstitutionResponse> stored = find(institution.id).orElseThrow();
        outbox.add(change, stored.body().event(fact));
        return stored;
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }
}
