package kr.hwanryu.industry.budgetsummaries;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.industry.regions.PartsInYear;
import kr.hwanryu.industry.regions.RegionsOn;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.RowReader;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class BudgetSummaryRepository {

    private static final TypeReference<List<SummedLine>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<PrintedTotal>> TOTALS = new TypeReference<>() {};

    /**
     * A year is there as soon as a plan or a printed total of a part is; what was withdrawn is not. A plan has no revisions:
     * it is in force from the change that made it. No WITH stands before it, so that a page costs its own rows only.
     */
    private static final String SELECT =
            """
            select k.region_id, k.budget_year, k.parts,
                   case when cardinality(k.parts) = 1 then k.plan_ids[1] end as plan_id,
                   coalesce((select json_agg(json_build_object('regionId', b.region_id, 'fundSource', b.fund_source,
                               'kind', b.kind, 'programmeIds',
                               (with recursive up(id) as (
                                    select b.programme_id
                                    union
                                    select p.parent_id from up join programme p on p.id = up.id)
                                select json_agg(up.id) from up where up.id is not null),
                               'plannedKrw', b.planned_krw, 'executedKrw', b.executed_krw, 'roundedTo', b.rounded_to,
                               'basis', b.basis, 'sourceId', b.source_id))
                    from budget_line b
                    where b.region_id = any(k.parts) and b.budget_year = k.budget_year and in_force(b)
                      and num_nonnulls(b.planned_krw, b.executed_krw) > 0), '[]') as lines,
                   coalesce((select json_agg(json_build_object('id', t.id, 'regionId', t.region_id,
                               'fundSource', t.fund_source, 'programmeId', t.programme_id, 'measure', t.measure,
                               'totalKrw', t.total_krw, 'roundedTo', t.rounded_to, 'sourceId', t.source_id)
                               order by t.region_id, t.id)
                    from published_budget_total t
                    where t.region_id = any(k.parts) and t.budget_year = k.budget_year
                      and in_force(t) and t.total_krw is not null), '[]') as totals
            from (select w.region_id, y.budget_year, array_agg(distinct y.region_id) as parts,
                         array_agg(y.plan_id) filter (where y.plan_id is not null) as plan_ids
                  from (%s) as w(part_id, region_id)
                  join (select p.region_id, p.budget_year, p.id as plan_id
                        from (select id, region_id, budget_year, created_no as change_no,
                                     null::bigint as superseded_by_no
                              from plan) p
                        where in_force(p)
                        union
                        select t.region_id, t.budget_year, null from published_budget_total t
                        where in_force(t) and t.total_krw is not null) y on y.region_id = w.part_id
                  group by w.region_id, y.budget_year) k""";

    /** Which region each reporting region is shown in. */
    private static final String EACH_ITSELF = "select id, id from region";

    private static final String AS_GIVEN = "select * from unnest(?::text[], ?::text[])";

    private final Lists lists;

    BudgetSummaryRepository(Lists lists) {
        this.lists = lists;
    }

    /** By the regions that reported. */
    Page<BudgetSummaryResponse> asReported(BudgetSummaryFilter filter, PageRequest page) {
        return lists.page(filtered(select(EACH_ITSELF), filter), page, reader(null));
    }

    /** By the regions of one day. */
    Page<BudgetSummaryResponse> by(RegionsOn regions, BudgetSummaryFilter filter, PageRequest page) {
        List<String> parts = new ArrayList<>();
        List<String> wholes = new ArrayList<>();
        regions.parts()
                .forEach((whole, its) -> its.forEach(part -> {
                    parts.add(part);
                    wholes.add(whole);
                }));
        Select select = select(AS_GIVEN).bind(parts.toArray(String[]::new), wholes.toArray(String[]::new));
        return lists.page(filtered(select, filter), page, reader(regions));
    }

    private static Select select(String within) {
        return Select.of(
                SELECT.formatted(within),
                SortKey.text("regionId", "region_id"),
                SortKey.integer("budgetYear", "budget_year"));
    }

    private static Select filtered(Select select, BudgetSummaryFilter filter) {
        return select.whereAny("k.region_id", filter.regionId).whereAny("k.budget_year", filter.budgetYear);
    }

    private static RowReader<BudgetSummaryResponse> reader(RegionsOn regions) {
        return row -> {
            String region = row.string("region_id");
            int year = row.integer("budget_year");
            PartsInYear whole = regions == null ? null : new PartsInYear(regions, region, year);
            return BudgetSummaryResponse.of(
                    region,
                    year,
                    row.uuid("plan_id"),
                    row.strings("parts"),
                    new LineSums(row.json("lines", LINES), whole),
                    row.json("totals", TOTALS));
        };
    }
}
