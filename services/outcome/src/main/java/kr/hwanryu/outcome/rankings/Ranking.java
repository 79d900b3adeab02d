package kr.hwanryu.outcome.rankings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.outcome.directory.KnownRegion;
import kr.hwanryu.outcome.outcomes.OutcomeResponse;
import kr.hwanryu.outcome.rankings.RankingResponse.RankedRegion;
import kr.hwanryu.outcome.rankings.RankingResponse.RegionWithoutData;

/** Puts the outcomes of one indicator and year in order, and finds the regions of that year that have none. */
final class Ranking {

    private final RankedBy by;
    private final List<OutcomeResponse> outcomes;
    private final Map<String, KnownRegion> regions;

    Ranking(RankedBy by, List<OutcomeResponse> outcomes, Map<String, KnownRegion> regions) {
        this.by = by;
        this.outcomes = outcomes;
        this.regions = regions;
    }

    List<RankedRegion> inOrder(boolean higherIsBetter) {
        return Standing.of(outcomes, by::of, higherIsBetter, Comparator.comparing(OutcomeResponse::regionId)).stream()
                .map(standing -> new RankedRegion(
                        standing.rank(),
                        standing.of().regionId(),
                        name(standing.of().regionId()),
                        by.of(standing.of()),
                        by.basis(standing.of()),
                        standing.of().sourceId()))
                .toList();
    }

    List<RegionWithoutData> withoutData(int year) {
        Map<String, OutcomeResponse> known = new HashMap<>();
        outcomes.forEach(outcome -> known.put(outcome.regionId(), outcome));
        List<RegionWithoutData> without = new ArrayList<>();
        regions.values().stream()
                .filter(region -> region.validIn(year) && !known.containsKey(region.id()))
                .map(region -> new RegionWithoutData(region.id(), region.nameKo(), RankedBy.NO_VALUE))
                .forEach(without::add);
        outcomes.stream()
                .filter(outcome -> by.of(outcome) == null)
                .map(outcome -> new RegionWithoutData(outcome.regionId(), name(outcome.regionId()), by.reason(outcome)))
                .forEach(without::add);
        without.sort(Comparator.comparing(RegionWithoutData::regionId));
        return without;
    }

    /** A region that has figures was checked when they were written, so its copy is here; its id stands in if not. */
    private String name(String regionId) {
        KnownRegion region = regions.get(regionId);
        return region == null ? regionId : region.nameKo();
    }
}
