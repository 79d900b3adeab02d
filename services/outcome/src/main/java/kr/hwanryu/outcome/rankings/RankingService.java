package kr.hwanryu.outcome.rankings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.directory.KnownRegion;
import kr.hwanryu.outcome.indicators.IndicatorDirection;
import kr.hwanryu.outcome.indicators.Indicators;
import kr.hwanryu.outcome.outcomes.OutcomeRepository;
import kr.hwanryu.outcome.outcomes.OutcomeResponse;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.Lists.Snapshot;

@ApplicationScoped
class RankingService {

    private final OutcomeRepository outcomes;
    private final Indicators indicators;
    private final IndustryDirectory industry;

    RankingService(OutcomeRepository outcomes, Indicators indicators, IndustryDirectory industry) {
        this.outcomes = outcomes;
        this.indicators = indicators;
        this.industry = industry;
    }

    /** Asks no other service: labels and validity of regions come from our copy, whose state is part of the tag. */
    RankingResponse rank(RankingQuery query) {
        IndicatorDirection indicator = indicators
                .direction(query.indicatorId)
                .orElseThrow(() -> ProblemException.with(
                        ProblemType.INVALID_REQUEST,
                        List.of(Fault.inParameter("indicatorId", "UNKNOWN_REFERENCE", query.indicatorId))));
        Map<String, KnownRegion> regions = industry.regions();
        Snapshot<OutcomeResponse> snapshot = outcomes.ofYear(query.indicatorId, query.performanceYear);
        Ranking ranking = new Ranking(query.by, snapshot.rows(), regions);
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
                EntityTags.ofAnswer(snapshot.changeNo(), query.identity() + '\n' + regions));
    }
}
