package kr.hwanryu.outcome.efficiencies;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.outcome.budgets.BudgetReader;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.outcome.figures.KeyFilter;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** Divides a page of observations by the budgets of their regions and years. */
@ApplicationScoped
class EfficiencyService {

    private static final String SELECT =
            """
            select o.region_id, o.performance_year, o.indicator_id, i.unit, i.decimals,
                o.value, o.basis, o.source_id, c.recorded_at
            from observation o
            join indicator i on i.id = o.indicator_id and i.aggregation = 'SUM'
            join change_log c on c.change_no = o.change_no""";

    private final Lists lists;
    private final BudgetReader budgetReader;

    EfficiencyService(Lists lists, BudgetReader budgetReader) {
        this.lists = lists;
        this.budgetReader = budgetReader;
    }

    Page<EfficiencyResponse> page(KeyFilter filter, PageRequest request) {
        Page<ObservedSum> observed = lists.page(filter.narrow(select(), "o"), request, ObservedSum::read);
        Budgets budgets = budgetReader.read(
                observed.items().stream().map(ObservedSum::budget).distinct().toList(), request.asOf());
        return new Page<>(
                observed.items().stream()
                        .map(sum -> EfficiencyResponse.of(sum, budgets))
                        .toList(),
                observed.nextCursor(),
                budgets.readAt(observed.readAt()),
                observed.total(),
                budgets.tag(observed.etag()),
                observed.state());
    }

    private static Select select() {
        return Select.of(
                        SELECT,
                        SortKey.text("regionId", "region_id"),
                        SortKey.integer("performanceYear", "performance_year"),
                        SortKey.text("indicatorId", "indicator_id"))
                .where("in_force(o)")
                .where("o.value is not null")
                .where("o.first_year is null")
                .where("o.breakdown_dimension is null");
    }
}
