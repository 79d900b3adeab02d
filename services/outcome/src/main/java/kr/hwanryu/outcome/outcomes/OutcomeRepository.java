package kr.hwanryu.outcome.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.outcome.figures.KeyFilter;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Lists.Snapshot;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** Brings the figures in force together, of one year and of the whole, in one statement. */
@ApplicationScoped
public class OutcomeRepository {

    /** The observation in force of a key's region and indicator in some year; a withdrawn one has no value. */
    private static final String OBSERVED =
            """
            left join observation %1$s on %1$s.region_id = k.region_id and %1$s.indicator_id = k.indicator_id
                and %1$s.performance_year = %2$s and %1$s.superseded_by_no is null and %1$s.value is not null
                and %1$s.first_year is null and %1$s.breakdown_dimension is null
            """;

    /** What is known of a region, year and indicator: each of which some figure is in force. */
    private static final String KEYS =
            """
            (
                select region_id, performance_year, indicator_id from observation
                where superseded_by_no is null and value is not null and first_year is null and breakdown_dimension is null
                union
                select region_id, performance_year, indicator_id from target
                where superseded_by_no is null and value is not null and first_year is null and breakdown_dimension is null
            ) k
            """;

    private static final String COLUMNS =
            """
            select k.region_id, k.performance_year, k.indicator_id, i.unit,
                o.value, o.basis, o.source_id, o.status, o.rounded_to,
                p.value as previous_value, p.basis as previous_basis, p.source_id as previous_source_id,
                t.value as target, t.target_basis, t.base_year, t.source_id as target_source_id,
                b.value as base_value, b.basis as base_basis, b.source_id as base_source_id,
                (select recorded_at from change_log
                 where change_no = greatest(o.change_no, p.change_no, t.change_no, b.change_no)) as recorded_at
            """;

    private static final String FIGURES =
            """
            left join target t on t.region_id = k.region_id and t.indicator_id = k.indicator_id
                and t.performance_year = k.performance_year and t.superseded_by_no is null and t.value is not null
                and t.first_year is null and t.breakdown_dimension is null
            """
                    + OBSERVED.formatted("o", "k.performance_year")
                    + OBSERVED.formatted("p", "k.performance_year - 1")
                    + OBSERVED.formatted("b", "t.base_year");

    private static final String SELECT =
            COLUMNS + "from " + KEYS + "join indicator i on i.id = k.indicator_id\n" + FIGURES;

    /** Begins with the indicator and the year, so that an indicator of which nothing is known is told from none. */
    private static final String SELECT_OF_YEAR = COLUMNS + ", i.higher_is_better\n"
            + "from indicator i cross join generate_series(2000, 2100) as y (year)\nleft join " + KEYS
            + "on k.indicator_id = i.id and k.performance_year = y.year\n" + FIGURES;

    private final Lists lists;

    OutcomeRepository(Lists lists) {
        this.lists = lists;
    }

    Page<OutcomeResponse> page(KeyFilter filter, PageRequest page) {
        return lists.page(filter.narrow(select(), "k"), page, OutcomeRow::read);
    }

    /**
     * One indicator, with its outcomes of one year in every region of which anything is known: all of one state.
     *
     * @return no row where there is no such indicator, else at least one
     */
    public Snapshot<IndicatorOutcome> ofYear(String indicatorId, int performanceYear) {
        Select ofYear = Select.of(SELECT_OF_YEAR, SortKey.text("regionId", "region_id"))
                .where("i.id = ?", indicatorId)
                .where("y.year = ?", performanceYear);
        return lists.all(ofYear, IndicatorOutcome::read);
    }

    private static Select select() {
        return Select.of(
                SELECT,
                SortKey.text("regionId", "region_id"),
                SortKey.integer("performanceYear", "performance_year"),
                SortKey.text("indicatorId", "indicator_id"));
    }
}
