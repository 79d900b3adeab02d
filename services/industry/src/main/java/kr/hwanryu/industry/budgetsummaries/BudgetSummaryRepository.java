package kr.hwanryu.industry.budgetsummaries;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Row;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class BudgetSummaryRepository {

    private static final TypeReference<List<SummedLine>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<PrintedTotal>> TOTALS = new TypeReference<>() {};

    /** A year is there as soon as a plan or a printed total is; what was withdrawn is not. */
    private static final String SELECT =
            """
            with recursive part(programme_id, whole_id) as (
                select id, id from programme
                union
                select part.programme_id, p.parent_id from part join programme p on p.id = part.whole_id
                where p.parent_id is not null)
            select k.region_id, k.budget_year, plan.id as plan_id,
                   coalesce((select json_agg(json_build_object('fundSource', b.fund_source, 'kind', b.kind,
                               'programmeIds', (select json_agg(w.whole_id) from part w
                                                where w.programme_id = b.programme_id),
                               'plannedKrw', b.planned_krw, 'executedKrw', b.executed_krw, 'basis', b.basis,
                               'sourceId', b.source_id))
                    from budget_line b
                    where b.plan_id = plan.id and b.superseded_by_no is null
                      and num_nonnulls(b.planned_krw, b.executed_krw) > 0), '[]') as lines,
                   coalesce((select json_agg(json_build_object('id', t.id, 'fundSource', t.fund_source,
                               'programmeId', t.programme_id, 'measure', t.measure, 'totalKrw', t.total_krw,
                               'roundedTo', t.rounded_to, 'sourceId', t.source_id) order by t.id)
                    from published_budget_total t
                    where t.region_id = k.region_id and t.budget_year = k.budget_year
                      and t.superseded_by_no is null and t.total_krw is not null), '[]') as totals
            from (select region_id, budget_year from plan
                  union
                  select region_id, budget_year from published_budget_total
                  where superseded_by_no is null and total_krw is not null) k
            left join plan on plan.region_id = k.region_id and plan.budget_year = k.budget_year""";

    private final Lists lists;

    BudgetSummaryRepository(Lists lists) {
        this.lists = lists;
    }

    Page<BudgetSummaryResponse> page(BudgetSummaryFilter filter, PageRequest page) {
        Select select = Select.of(
                        SELECT, SortKey.text("regionId", "region_id"), SortKey.integer("budgetYear", "budget_year"))
                .whereAny("k.region_id", filter.regionId)
                .whereAny("k.budget_year", filter.budgetYear);
        return lists.page(select, page, BudgetSummaryRepository::read);
    }

    private static BudgetSummaryResponse read(Row row) throws SQLException {
        return BudgetSummaryResponse.of(
                row.string("region_id"),
                row.integer("budget_year"),
                row.uuid("plan_id"),
                row.json("lines", LINES),
                row.json("totals", TOTALS));
    }
}
