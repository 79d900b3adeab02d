package kr.hwanryu.outcome.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.figures.Dimension;
import kr.hwanryu.outcome.regions.RegionBases;
import kr.hwanryu.outcome.regions.ShownRegions;
import kr.hwanryu.rest.query.Page;

/** Computes a page of outcomes for the regions that are asked for. */
@ApplicationScoped
class OutcomeService {

    private final OutcomeRepository outcomes;
    private final RegionBases bases;
    private final IndustryDirectory industry;

    OutcomeService(OutcomeRepository outcomes, RegionBases bases, IndustryDirectory industry) {
        this.outcomes = outcomes;
        this.bases = bases;
        this.industry = industry;
    }

    /** One statement; the copies of regions and industries are read besides only where they are shown. */
    Page<OutcomeResponse> page(OutcomeFilter filter, OutcomePageRequest request) {
        ShownRegions regions = bases.shown(request.regionBasis, filter.regionId);
        request.show(regions);
        Page<OutcomeFigures> known = outcomes.page(filter, regions, request);
        // Read after the page, whose tag is then no newer than what is shown.
        Map<String, List<String>> successors = filter.dimensions().contains(Dimension.INDUSTRY)
                        && !known.items().isEmpty()
                ? industry.industrySuccessors()
                : Map.of();
        return new Page<>(
                known.items().stream()
                        .map(figures -> Outcome.of(figures.withSuccessors(successors), regions))
                        .toList(),
                known.nextCursor(),
                known.readAt(),
                known.total(),
                known.etag());
    }
}
