package kr.hwanryu.company.growthladders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class GrowthLadderRepository {

    private static final String SELECT =
            """
            select l.*, r.recorded_at,
                   (select json_agg(json_build_object(
                               'order', s.position, 'code', s.code, 'nameKo', s.name_ko, 'nameEn', s.name_en,
                               'minimumRevenueKrw', s.minimum_revenue_krw, 'belowRevenueKrw', s.below_revenue_krw)
                               order by s.position)
                    from growth_ladder_stage s where s.ladder_id = l.id) as stages
            from growth_ladder l join change_log r on r.change_no = l.change_no""";
    private static final String STOOD_ON = "select distinct g.stage_code as code from growth_stage g";
    /** Each ladder with all that it came of. */
    private static final String ORIGINS =
            """
            with recursive origin(ladder_id, id) as (
                select id, succeeds_id from growth_ladder where succeeds_id is not null
                union
                select o.ladder_id, l.succeeds_id from origin o join growth_ladder l on l.id = o.id
                where l.succeeds_id is not null)
            select o.ladder_id, o.id from origin o""";

    private final Lists lists;

    GrowthLadderRepository(Lists lists) {
        this.lists = lists;
    }

    Page<GrowthLadderResponse> page(GrowthLadderFilter filter, PageRequest page) {
        Select select = select().whereAny("l.id", filter.id)
                .where("coalesce(l.valid_from_year, 0) <= ?", filter.validIn)
                .where("coalesce(l.valid_to_year, 9999) >= ?", filter.validIn);
        return lists.page(select, page, GrowthLadderResponse::read);
    }

    Optional<Found<GrowthLadderResponse>> find(String id) {
        return lists.one(select().where("l.id = ?", id), GrowthLadderResponse::read);
    }

    /** Codes of the stages that companies stand on. */
    Set<String> stoodOn(String id) {
        Select select = Select.of(STOOD_ON, SortKey.text("code", "code")).where("g.ladder_id = ?", id);
        return Set.copyOf(lists.all(select, row -> row.string("code")).rows());
    }

    /** Ids of the ladders that took this one's place. */
    List<String> successors(String id) {
        Select select = Select.of("select l.id from growth_ladder l", SortKey.text("id", "id"))
                .where("l.succeeds_id = ?", id);
        return lists.all(select, row -> row.string("id")).rows();
    }

    /** Whether a ladder came of another, over any number of versions. */
    boolean descends(String id, String origin) {
        Select select = Select.of(ORIGINS, SortKey.text("id", "id"))
                .where("o.ladder_id = ?", id)
                .where("o.id = ?", origin);
        return !lists.all(select, row -> row.string("id")).rows().isEmpty();
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }
}
