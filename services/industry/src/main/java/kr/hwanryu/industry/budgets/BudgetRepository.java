package kr.hwanryu.industry.budgets;

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
class BudgetRepository {

    private static final String SELECT =
            """
            select b.*, c.recorded_at, c.recorded_by
            from budget_line b join change_log c on c.change_no = b.change_no""";

    private final Lists lists;
    private final Revisions<BudgetResponse> revisions;
    private final RevisionStore store;
    private final Outbox outbox;

    BudgetRepository(Lists lists, RevisionStore store, Outbox outbox) {
        this.lists = lists;
        this.store = store;
        this.outbox = outbox;
        this.revisions = new Revisions<>(lists, "budgets", SELECT, "b", BudgetResponse::read);
    }

    /** A page of the lines in force, all pages of the state that the first one showed. */
    Page<BudgetResponse> page(BudgetFilter filter, PageRequest page) {
        Select select = Select.of(
                        SELECT,
                        SortKey.text("regionId", "region_id"),
                        SortKey.integer("budgetYear", "budget_year"),
                        SortKey.uuid("id", "id"))
                .whereAny("b.plan_id", filter.planId)
                .whereAny("b.region_id", filter.regionId)
                .whereAny("b.budget_year", filter.budgetYear)
                .whereAny("b.fund_source", filter.fundSource)
                .whereAny("b.kind", filter.kind)
                .where("in_force(b)");
        return lists.page(select, page, BudgetResponse::read);
    }

    /** A page of all revisions of one line, the first one first. */
    Page<BudgetResponse> revisions(UUID id, PageRequest page) {
        return revisions.history(id, page);
    }

    /** The revision in force. */
    Found<BudgetResponse> get(UUID id) {
        return revisions.get(id);
    }

    /** The revision in force, locked for a write. */
    Optional<BudgetLine> lock(UUID id) {
        return store.lock(BudgetLine.class, id);
    }

    /** Stores the first revision of a line and tells of it. */
    Found<BudgetResponse> record(BudgetLine line, Change change) {
        line.persistAndFlush();
        return tell(line.id, change, "recorded");
    }

    /** Stores a revision in the place of the one in force and tells of it. */
    Found<BudgetResponse> replace(BudgetLine inForce, BudgetLine next, Change change) {
        store.replace(inForce, next);
        return tell(next.id, change, next.withdrawn() ? "withdrawn" : "corrected");
    }

    Optional<PlanOfLine> plan(UUID planId) {
        Select plan = Select.of("select id, change_no, region_id, budget_year from plan", SortKey.uuid("id", "id"))
                .where("id = ?", planId);
        return lists.one(plan, PlanOfLine::read).map(Found::body);
    }

    private Found<BudgetResponse> tell(UUID id, Change change, String fact) {
        Found<BudgetResponse> stored = get(id);
        outbox.add(change, stored.body().event(fact));
        return stored.asCreated(true);
    }
}
