package kr.hwanryu.outcome.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Lists.Snapshot;
import kr.hwanryu.storage.Revisions;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;
import kr.hwanryu.storage.Stretch;

/** Reads claims, alone or beside the figures of the same state that they are held against, in one statement. */
@ApplicationScoped
class ClaimRepository {

    private static final String REVISIONS =
            """
            select c.*, l.recorded_at, l.recorded_by
            from claim c join change_log l on l.change_no = c.change_no""";

    /** The observation of the claim's key in some year; a withdrawn one has no value. */
    private static final String OBSERVED =
            """
            left join observation %1$s on %2$s
                and %1$s.region_id = c.region_id and %1$s.indicator_id = c.indicator_id
                and %1$s.performance_year = %3$s and in_force(%1$s) and %1$s.value is not null
                and %1$s.first_year is not distinct from c.first_year
                and %1$s.breakdown_dimension is not distinct from %4$s
                and %1$s.breakdown_id is not distinct from %5$s
            """;

    private static final String FIGURE =
            """
            , %1$s.id as %2$s_id, %1$s.value as %2$s_value, %1$s.rounded_to as %2$s_rounded_to, %1$s.basis as %2$s_basis,
                %1$s.source_id as %2$s_source_id, %1$s.derivation as %2$s_derivation
            """;

    private static final String HELD =
            """
            select c.*, l.recorded_at, l.recorded_by, i.unit as indicator_unit, i.aggregation,
                t.id as target_id, t.target_basis, t.value as target_value, t.rounded_to as target_rounded_to,
                t.source_id as target_source_id, n.parts, n.parts_derived
            """
                    + FIGURE.formatted("o", "value")
                    + FIGURE.formatted("p", "previous")
                    + FIGURE.formatted("b", "base")
                    + FIGURE.formatted("w", "whole")
                    + """
            from claim c
            join change_log l on l.change_no = c.change_no
            left join indicator i on i.id = c.indicator_id
            left join target t on c.kind = 'ACHIEVEMENT_RATE'
                and t.region_id = c.region_id and t.indicator_id = c.indicator_id
                and t.performance_year = c.performance_year and in_force(t) and t.value is not null
                and t.first_year is not distinct from c.first_year
                and t.breakdown_dimension is not distinct from c.breakdown_dimension
                and t.breakdown_id is not distinct from c.breakdown_id
            """
                    + observed("o", "c.kind not in ('TOTAL', 'COUNT')", "c.performance_year")
                    + observed("p", "c.kind in ('CHANGE', 'CHANGE_RATE')", "c.performance_year - 1")
                    + observed("b", "c.kind = 'ACHIEVEMENT_RATE' and c.first_year is null", "t.base_year")
                    + OBSERVED.formatted("w", "c.kind = 'SHARE'", "c.performance_year", "null", "null")
                    + """
            left join lateral (
                select count(*)::integer as parts, bool_or(x.basis = 'DERIVED') as parts_derived
                from observation x
                where c.kind = 'COUNT' and x.region_id = c.region_id and x.indicator_id = c.indicator_id
                    and x.performance_year = c.performance_year and in_force(x) and x.value is not null
                    and x.first_year is not distinct from c.first_year
                    and x.breakdown_dimension = c.breakdown_dimension
            ) n on true
            """;

    private final Lists lists;
    private final Revisions<ClaimRevisionResponse> revisions;

    ClaimRepository(Lists lists) {
        this.lists = lists;
        this.revisions = new Revisions<>(lists, "claims", REVISIONS, "c", ClaimRevisionResponse::read);
    }

    /** The first claims of a list from its cursor on, at most so many. */
    Stretch<HeldClaim> stretch(ClaimFilter filter, PageRequest page, int most) {
        return lists.stretch(filter.narrow(held()), page, most, HeldClaim::read);
    }

    /** One claim, or none. */
    Snapshot<HeldClaim> one(UUID id) {
        return lists.all(held().where("c.id = ?", id), HeldClaim::read);
    }

    Page<ClaimRevisionResponse> history(UUID id, PageRequest page) {
        return revisions.history(id, page);
    }

    /** The revision in force. */
    Found<ClaimRevisionResponse> get(UUID id) {
        return revisions.get(id);
    }

    private static String observed(String alias, String kinds, String year) {
        return OBSERVED.formatted(alias, kinds, year, "c.breakdown_dimension", "c.breakdown_id");
    }

    private static Select held() {
        return Select.of(HELD, SortKey.text("regionId", "region_id"), SortKey.uuid("id", "id"))
                .where("in_force(c)");
    }
}
