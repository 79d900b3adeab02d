package kr.hwanryu.industry.industries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class IndustryRepository {

    private static final String SELECT =
            """
            select i.*, c.recorded_at,
                   array(select p.region_id from industry_partner_region p where p.industry_id = i.id order by p.position)
                       as partner_region_ids,
                   array(select s.predecessor_id from industry_succession s where s.industry_id = i.id order by 1)
                       as succeeds,
                   array(select s.industry_id from industry_succession s where s.predecessor_id = i.id order by 1)
                       as succeeded_by
            from industry i join change_log c on c.change_no = i.change_no""";

    private static final String LINE =
            """
            i.id in (with recursive
                earlier(id) as (
                    select ?::text
                    union
                    select s.predecessor_id from earlier e join industry_succession s on s.industry_id = e.id),
                later(id) as (
                    select ?::text
                    union
                    select s.industry_id from later l join industry_succession s on s.predecessor_id = l.id)
                select id from earlier union select id from later)""";

    private final Lists lists;
    private final Outbox outbox;

    IndustryRepository(Lists lists, Outbox outbox) {
        this.lists = lists;
        this.outbox = outbox;
    }

    Page<IndustryResponse> page(IndustryFilter filter, PageRequest page) {
        Select select = select().whereAny("i.id", filter.id)
                .whereAny("i.region_id", filter.regionId)
                .whereAny("i.category", filter.category)
                .where("i.valid_from_year <= ?", filter.validIn)
                .where("coalesce(i.valid_to_year, 9999) >= ?", filter.validIn);
        return lists.page(select, page, IndustryResponse::read);
    }

    Optional<Found<IndustryResponse>> find(String id) {
        return lists.one(select().where("i.id = ?", id), IndustryResponse::read);
    }

    /** A page of an industry, all that it came of and all that came of it; 404 where there is no such industry. */
    Page<IndustryResponse> lineage(String id, PageRequest page) {
        Select line = Select.of(SELECT, SortKey.integer("validFromYear", "valid_from_year"), SortKey.text("id", "id"))
                .where(LINE, id, id);
        Page<IndustryResponse> industries = lists.page(line, page, IndustryResponse::read);
        // Every industry is of its own line; a page without one is of none, or of one that the client has.
        if (industries.items().isEmpty() && page.cursor == null && find(id).isEmpty()) {
            throw ProblemException.notFound("industries", id);
        }
        return industries;
    }

    /** Stores a description and tells of it, and of those before it, which are now succeeded by others. */
    Found<IndustryResponse> store(Industry industry, List<Industry> predecessors, Change change, String fact) {
        industry.persistAndFlush();
        Found<IndustryResponse> stored = tell(industry.id, change, fact);
        predecessors.forEach(predecessor -> tell(predecessor.id, change, "changed"));
        return stored;
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }

    private Found<IndustryResponse> tell(String id, Change change, String fact) {
        Found<IndustryResponse> stands = find(id).orElseThrow();
        outbox.add(change, stands.body().event(fact));
        return stands;
    }
}
