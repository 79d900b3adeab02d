package kr.hwanryu.outcome.rankings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.directory.KnownRegion;
import kr.hwanryu.outcome.outcomes.IndicatorOutcome;
import kr.hwanryu.outcome.outcomes.OutcomeRepository;
import kr.hwanryu.outcome.outcomes.OutcomeResponse;
import kr.hwanryu.outcome.regions.RegionBases;
import kr.hwanryu.outcome.regions.ShownRegions;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.Lists.Snapshot;

@ApplicationScoped
class RankingService {

    private final OutcomeRepository outcomes;
    private final RegionBases bases;
    private final IndustryDirectory industry;

    RankingService(OutcomeRepository outcomes, RegionBases bases, IndustryDirectory industry) {
        this.outcomes = outcomes;
        this.bases = bases;
        this.industry = industry;
    }

    /** Order, indicator and tag are of one statement. Asks no other service: labels and validity of regions come from our copy, whose state is part of the tag. */
    RankingResponse rank(RankingQuery query) {
        Map<String, KnownRegion> known = industry.regions();
        ShownRegions regions = bases.among(known, query.regionBasis);
        Snapshot<IndicatorOutcome> snapshot =
                outcomes.ofYear(query.indicatorId, query.performanceYear, regions, query.asOf);
        IndicatorOutcome indicator = snapshot.rows().stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.with(
                        ProblemType.INVALID_REQUEST,
                        List.of(Fault.inParameter("indicatorId", "UNKNOWN_REFERENCE", query.indicatorId))));
        Ranking ranking = new Ranking(query.by, outcomes(snapshot.rows()), regions);
        return new RankingResponse(
                query.indicatorId,
                query.performanceYear,
                query.by,
                indicator.unit(),
                indicator.higherIsBetter(),
                ranking.inOrder(indicator.higherIsBetter()),
                ranking.withoutData(query.performanceYear),
                snapshot.readAt(),
                null,
                EntityTags.ofAnswer(snapshot.changeNo(), query.identity() + '\n' + known + '\n' + regions.state()));
    }

    private static List<OutcomeResponse> outcomes(List<IndicatorOutcome> rows) {
        return rows.stream()
                .map(IndicatorOutcome::outcome)
                .filter(Objects::nonNull)
                .toList();
    }
}
