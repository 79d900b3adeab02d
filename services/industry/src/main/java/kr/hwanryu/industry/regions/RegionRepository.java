package kr.hwanryu.industry.regions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
class RegionRepository {

    private static final String SELECT =
            """
            select r.*, c.recorded_at,
                   (select json_agg(json_build_object('scheme', k.scheme, 'code', k.code, 'validFrom', k.valid_from,
                               'validTo', k.valid_to, 'nameKo', k.name_ko, 'note', k.note)
                               order by k.scheme, k.valid_from nulls first, k.code)
                    from region_code k where k.region_id = r.id) as codes,
                   array(select s.predecessor_id from region_succession s where s.region_id = r.id order by 1)
                       as succeeds,
                   array(select s.region_id from region_succession s where s.predecessor_id = r.id order by 1)
                       as succeeded_by
            from region r join change_log c on c.change_no = r.change_no""";

    private final Lists lists;
    private final Outbox outbox;

    RegionRepository(Lists lists, Outbox outbox) {
        this.lists = lists;
        this.outbox = outbox;
    }

    Page<RegionResponse> page(RegionFilter filter, PageRequest page) {
        Select select = select().whereAny("r.id", filter.id)
                .where(
                        "r.id = (select k.region_id from region_code k where k.scheme = ? and k.code = ?)",
                        filter.scheme(),
                        filter.codeOfScheme())
                .where("coalesce(r.valid_from, '-infinity') <= make_date(?, 12, 31)", filter.validIn)
                .where("coalesce(r.valid_to, 'infinity') >= make_date(?, 1, 1)", filter.validIn);
        return lists.page(on(select, filter), page, RegionResponse::read);
    }

    Optional<Found<RegionResponse>> find(String id) {
        return lists.one(select().where("r.id = ?", id), RegionResponse::read);
    }

    /** Stores a description and tells of it, and of those before it, which are now succeeded by others. */
    Found<RegionResponse> store(Region region, List<Region> predecessors, Change change, String fact) {
        region.persistAndFlush();
        Found<RegionResponse> stored = tell(region.id, change, fact);
        predecessors.forEach(predecessor -> tell(predecessor.id, change, "changed"));
        return stored;
    }

    private static Select on(Select select, RegionFilter filter) {
        String day = "? between coalesce(%1$s.valid_from, '-infinity') and coalesce(%1$s.valid_to, 'infinity')";
        if (filter.code == null) {
            return select.where(day.formatted("r"), filter.on);
        }
        return select.where(
                "exists (select 1 from region_code k where k.scheme = ? and k.code = ? and " + day.formatted("k") + ")",
                filter.scheme(),
                filter.codeOfScheme(),
                filter.on);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }

    private Found<RegionResponse> tell(String id, Change change, String fact) {
        Found<RegionResponse> stands = find(id).orElseThrow();
        outbox.add(change, stands.body().event(fact));
        return stands;
    }
}
