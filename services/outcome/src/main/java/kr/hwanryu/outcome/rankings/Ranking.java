package kr.hwanryu.outcome.rankings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.hwanryu.outcome.outcomes.Comparability;
import kr.hwanryu.outcome.outcomes.ComparabilityReason;
import kr.hwanryu.outcome.outcomes.OutcomeResponse;
import kr.hwanryu.outcome.rankings.RankingResponse.RankedRegion;
import kr.hwanryu.outcome.rankings.RankingResponse.RegionWithoutData;
import kr.hwanryu.outcome.regions.ShownRegions;

/** Puts the outcomes of one indicator and year in order, and finds the regions of that year that have none. */
final class Ranking {

    private final RankedBy by;
    private final List<OutcomeResponse> outcomes;
    private final ShownRegions regions;

    Ranking(RankedBy by, List<OutcomeResponse> outcomes, ShownRegions regions) {
        this.by = by;
        this.outcomes = outcomes;
        this.regions = regions;
    }

    List<RankedRegion> inOrder(boolean higherIsBetter) {
        return Standing.of(outcomes, by::of, higherIsBetter, Comparator.comparing(OutcomeResponse::regionId)).stream()
                .map(standing -> new RankedRegion(
                        standing.rank(),
                        standing.of().regionId(),
                        regions.name(standing.of().regionId()),
                        by.of(standing.of()),
                        by.basis(standing.of()),
                        standing.of().status(),
                        standing.of().sourceId(),
                        standing.of().sourceIds()))
                .toList();
    }

    List<RegionWithoutData> withoutData(int year) {
        Set<String> known = outcomes.stream().map(OutcomeResponse::regionId).collect(Collectors.toSet());
        List<RegionWithoutData> without = new ArrayList<>();
        regions.ofYear(year).stream()
                .filter(region -> !known.contains(region.id()))
                .map(region -> new RegionWithoutData(region.id(), region.nameKo(), RankedBy.NO_VALUE, List.of()))
                .forEach(without::add);
        outcomes.stream()
                .filter(outcome -> by.of(outcome) == null)
                .map(this::without)
                .forEach(without::add);
        without.sort(Comparator.comparing(RegionWithoutData::regionId));
        return without;
    }

    private RegionWithoutData without(OutcomeResponse outcome) {
        List<ComparabilityReason> reasons = by.incomparable(outcome);
        return new RegionWithoutData(
                outcome.regionId(),
                regions.name(outcome.regionId()),
                reasons.isEmpty() ? by.reason(outcome) : Comparability.NOT_COMPARABLE.name(),
                reasons);
    }
}
