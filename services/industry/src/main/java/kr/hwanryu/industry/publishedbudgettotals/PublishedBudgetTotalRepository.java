package kr.hwanryu.industry.publishedbudgettotals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.RevisionStore;
import kr.hwanryu.storage.Revisions;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class PublishedBudgetTotalRepository {

    private static final String SELECT =
            """
            select t.*, c.recorded_at, c.recorded_by
            from published_budget_total t join change_log c on c.change_no = t.change_no""";

    private final Lists lists;
    private final Revisions<PublishedBudgetTotalResponse> revisions;
    private final RevisionStore store;
    private final Outbox outbox;

    PublishedBudgetTotalRepository(Lists lists, RevisionStore store, Outbox outbox) {
        this.lists = lists;
        this.store = store;
        this.outbox = outbox;
        this.revisions =
                new Revisions<>(lists, "published-budget-totals", SELECT, "t", PublishedBudgetTotalResponse::read);
    }

    /** A page of the totals in force, all pages of the state that the first one showed. */
    Page<PublishedBudgetTotalResponse> page(PublishedBudgetTotalFilter filter, PageRequest page) {
        Select select = Select.of(
                        SELECT,
                        SortKey.text("regionId", "region_id"),
                        SortKey.integer("budgetYear", "budget_year"),
                        SortKey.uuid("id", "id"))
                .whereAny("t.region_id", filter.regionId)
                .whereAny("t.budget_year", filter.budgetYear)
                .where("in_force(t)");
        return lists.page(select, page, PublishedBudgetTotalResponse::read);
    }

    /** A page of all revisions of one total, the first one first. */
    Page<PublishedBudgetTotalResponse> revisions(UUID id, PageRequest page) {
        return revisions.history(id, page);
    }

    /** The revision in force. */
    Found<PublishedBudgetTotalResponse> get(UUID id) {
        return revisions.get(id);
    }

    /** The revision in force, locked for a write; empty where there is no such total. */
    Optional<PublishedBudgetTotal> lock(UUID id) {
        return store.lock(PublishedBudgetTotal.class, id);
    }

    /** Stores the first revision of a total and tells of it. */
    Found<PublishedBudgetTotalResponse> record(PublishedBudgetTotal total, Change change) {
        total.persistAndFlush();
        return tell(total.id, change, "recorded");
    }

    /** Stores a revision in the place of the one in force and tells of it. */
    Found<PublishedBudgetTotalResponse> replace(
            PublishedBudgetTotal inForce, PublishedBudgetTotal next, Change change) {
        store.replace(inForce, next);
        return tell(next.id, change, next.withdrawn() ? "withdrawn" : "corrected");
    }

    private Found<PublishedBudgetTotalResponse> tell(UUID id, Change change, String fact) {
        Found<PublishedBudgetTotalResponse> stored = get(id);
        outbox.add(change, stored.body().event(fact));
        return stored.asCreated(true);
    }
}
