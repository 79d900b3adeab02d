package kr.hwanryu.industry.budgetsummaries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.hwanryu.industry.regions.DatedRegion;
import kr.hwanryu.industry.regions.RegionTimeline;
import kr.hwanryu.industry.regions.RegionsOn;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists.Snapshot;

@ApplicationScoped
class BudgetSummaryService {

    private final BudgetSummaryRepository summaries;
    private final RegionTimeline timeline;
    private final Clock clock;

    BudgetSummaryService(BudgetSummaryRepository summaries, RegionTimeline timeline, Clock clock) {
        this.summaries = summaries;
        this.timeline = timeline;
        this.clock = clock;
    }

    Page<BudgetSummaryResponse> page(BudgetSummaryFilter filter, PageRequest page) {
        LocalDate day = RegionBasis.day(filter.regionBasis, clock);
        if (day == null) {
            return summaries.asReported(filter, page);
        }
        Snapshot<DatedRegion> described = timeline.read();
        RegionsOn regions = new RegionsOn(day, described.rows());
        refuseOthers(filter.regionId, regions);
        Page<BudgetSummaryResponse> read = summaries.by(regions, filter, page);
        // What was written since may be of a region, so the answer is tagged as of before: nobody keeps it as of after.
        String identity = page.identity() + RegionBasis.turning(filter.regionBasis, day);
        String etag = EntityTags.ofAnswer(described.changeNo(), identity);
        return new Page<>(read.items(), read.nextCursor(), read.readAt(), read.total(), etag);
    }

    /** An id that nobody knows finds nothing, as in any list; one of another time would find nothing for ever. */
    private static void refuseOthers(List<String> wanted, RegionsOn regions) {
        List<Fault> faults = wanted.stream()
                .filter(id -> regions.knows(id) && !regions.of(id).equals(Set.of(id)))
                .map(id -> Fault.inParameter("regionId", "NOT_OF_BASIS", id, regions.day(), named(regions.of(id))))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.with(ProblemType.INVALID_REQUEST, faults);
        }
    }

    private static String named(Set<String> instead) {
        return instead.isEmpty() ? "–" : String.join(", ", instead);
    }
}
