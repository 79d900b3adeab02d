package kr.hwanryu.industry.programmes;

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
class ProgrammeRepository {

    private static final String SELECT =
            """
            select p.*, c.recorded_at from programme p join change_log c on c.change_no = p.change_no""";

    private final Lists lists;
    private final Outbox outbox;

    ProgrammeRepository(Lists lists, Outbox outbox) {
        this.lists = lists;
        this.outbox = outbox;
    }

    Page<ProgrammeResponse> page(ProgrammeFilter filter, PageRequest page) {
        Select select = select().whereAny("p.id", filter.id).whereAny("p.kind", filter.kind);
        return lists.page(select, page, ProgrammeResponse::read);
    }

    Optional<Found<ProgrammeResponse>> find(String id) {
        return lists.one(select().where("p.id = ?", id), ProgrammeResponse::read);
    }

    /** Stores a description and tells of it. */
    Found<ProgrammeResponse> store(Programme programme, Change change, String fact) {
        programme.persistAndFlush();
        Found<ProgrammeResponse> stored = find(programme.id).orElseThrow();
        outbox.add(change, stored.body().event(fact));
        return stored;
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }
}
