package kr.hwanryu.industry.sources;

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
class SourceRepository {

    private static final String SELECT =
            "select s.*, c.recorded_at from source s join change_log c on c.change_no = s.change_no";

    private final Lists lists;
    private final Outbox outbox;

    SourceRepository(Lists lists, Outbox outbox) {
        this.lists = lists;
        this.outbox = outbox;
    }

    Page<SourceResponse> page(SourceFilter filter, PageRequest page) {
        return lists.page(select().whereAny("s.id", filter.id), page, SourceResponse::read);
    }

    Optional<Found<SourceResponse>> find(String id) {
        return lists.one(select().where("s.id = ?", id), SourceResponse::read);
    }

    /** Stores a description and tells of it. */
    Found<SourceResponse> store(Source source, Change change, String fact) {
        source.persistAndFlush();
        Found<SourceResponse> stored = find(source.id).orElseThrow();
        outbox.add(change, stored.body().event(fact));
        return stored;
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }
}
