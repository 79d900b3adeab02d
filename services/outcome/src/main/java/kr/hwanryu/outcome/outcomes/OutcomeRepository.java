package kr.hwanryu.outcome.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.outcome.regions.ShownRegions;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Lists.Snapshot;
import kr.hwanryu.storage.Select;

/** Brings the figures in force together in one statement: now, at an instant, or as the first page found them. */
@ApplicationScoped
public class OutcomeRepository {

    private final Lists lists;

    OutcomeRepository(Lists lists) {
        this.lists = lists;
    }

    Page<OutcomeFigures> page(OutcomeFilter filter, ShownRegions regions, PageRequest page) {
        Select select = new OutcomeSelect(regions, filter.ofSpans(), filter.dimensions()).all();
        filter.narrow(select, "k").whereAny("k.first_year", filter.firstYear);
        return lists.page(select, page, OutcomeFigures::read);
    }

    /**
     * One indicator, with its outcomes of one year in every region of which anything is known: all of one state.
     *
     * @param asOf the instant whose state is read; null for now
     * @return no row where there is no such indicator, else at least one
     */
    public Snapshot<IndicatorOutcome> ofYear(
            String indicatorId, int performanceYear, ShownRegions regions, Instant asOf) {
        Select ofYear = new OutcomeSelect(regions, false, List.of()).ofYear(indicatorId, performanceYear);
        return lists.all(ofYear, asOf, row -> IndicatorOutcome.read(row, regions));
    }
}
