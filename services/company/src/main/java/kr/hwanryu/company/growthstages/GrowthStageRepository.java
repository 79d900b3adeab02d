package kr.hwanryu.company.growthstages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class GrowthStageRepository {

    /**
     * What a stage is to the one before it changes with any other of the company, as its name does with the ladder, so its
     * tag is the last change of all these.
     */
    private static final String SELECT =
            """
            select g.id, g.company_id, g.ladder_id, g.stage_code, g.held_from, g.evidence, g.source_id, r.recorded_at,
                   held.name_ko, held.name_en, held.position,
                   previous.stage_code as previous_code, previous.position as previous_position,
                   greatest(l.change_no, (select max(o.change_no) from growth_stage o
                                          where o.company_id = g.company_id)) as change_no
            from growth_stage g
            join growth_ladder l on l.id = g.ladder_id
            join growth_ladder_stage held on held.ladder_id = g.ladder_id and held.code = g.stage_code
            join change_log r on r.change_no = g.change_no
            left join lateral (
                select p.stage_code, s.position
                from growth_stage p
                join growth_ladder_stage s on s.ladder_id = p.ladder_id and s.code = p.stage_code
                where p.company_id = g.company_id and p.ladder_id = g.ladder_id and p.held_from < g.held_from
                order by p.held_from desc limit 1) previous on true""";

    private static final String STEPS =
            """
            select g.id, g.ladder_id, g.stage_code, s.position, g.held_from,
                   jsonb_array_length(g.evidence) > 0 as has_evidence
            from growth_stage g
            join growth_ladder_stage s on s.ladder_id = g.ladder_id and s.code = g.stage_code""";

    private final Lists lists;

    GrowthStageRepository(Lists lists) {
        this.lists = lists;
    }

    Page<GrowthStageResponse> page(UUID companyId, GrowthStageFilter filter, PageRequest page) {
        Select select = select().where("g.company_id = ?", companyId).whereAny("g.ladder_id", filter.ladderId);
        return lists.page(select, page, GrowthStageResponse::read);
    }

    Optional<Found<GrowthStageResponse>> find(UUID companyId, UUID id) {
        return lists.one(
                select().where("g.company_id = ?", companyId).where("g.id = ?", id), GrowthStageResponse::read);
    }

    /** All stages of a company; empty where it has none. */
    GrowthPath path(UUID companyId) {
        Select select = Select.of(STEPS, SortKey.uuid("id", "id")).where("g.company_id = ?", companyId);
        return new GrowthPath(lists.all(
                        select,
                        row -> new GrowthPath.Step(
                                row.uuid("id"),
                                row.string("ladder_id"),
                                row.string("stage_code"),
                                row.integer("position"),
                                row.string("held_from"),
                                row.flag("has_evidence")))
                .rows());
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("from", "held_from"), SortKey.uuid("id", "id"));
    }
}
