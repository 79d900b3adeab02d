package kr.hwanryu.outcome.outcomes;

import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.outcome.regions.Gathered;
import kr.hwanryu.outcome.regions.NotComparable;
import kr.hwanryu.outcome.regions.ShownRegions;

/** Brings together what several regions reported of one that is shown, and keeps the reasons where that cannot be. */
final class Gathering {

    private final ShownRegions regions;
    private final String regionId;
    private final boolean additive;
    private final List<ComparabilityReason> reasons = new ArrayList<>();

    /**
     * For one region.
     *
     * @param additive whether figures of the indicator may be added
     */
    Gathering(ShownRegions regions, String regionId, boolean additive) {
        this.regions = regions;
        this.regionId = regionId;
        this.additive = additive;
    }

    /** Those that make the component, of one region or to be added; empty where there are none or they cannot be. */
    <T extends OfRegion> List<T> gather(OutcomeComponent of, int year, List<T> known) {
        Gathered gathered = resolve(year, known);
        if (gathered.reason() != null) {
            reasons.add(new ComparabilityReason(gathered.reason(), of, gathered.because()));
        }
        return chosen(gathered, known);
    }

    /** Targets whose bases differ do not add up. */
    List<RegionTarget> gatherTargets(int year, List<RegionTarget> known) {
        List<RegionTarget> targets = gather(OutcomeComponent.TARGET, year, known);
        if (targets.size() < 2 || targets.stream().allMatch(targets.get(0)::addsTo)) {
            return targets;
        }
        List<String> ids = targets.stream().map(RegionTarget::regionId).toList();
        reasons.add(new ComparabilityReason(NotComparable.NOT_ADDITIVE, OutcomeComponent.TARGET, ids));
        return List.of();
    }

    /** Whose figures make the region's in a year, or why none do. */
    Gathered resolve(int year, List<? extends OfRegion> known) {
        List<String> having = known.stream().map(OfRegion::regionId).distinct().toList();
        Gathered gathered = regions.gather(regionId, year, having);
        return gathered.regionIds().size() > 1 && !additive
                ? new Gathered(List.of(), NotComparable.NOT_ADDITIVE, gathered.regionIds())
                : gathered;
    }

    boolean additive() {
        return additive;
    }

    List<ComparabilityReason> reasons() {
        return reasons;
    }

    static <T extends OfRegion> List<T> chosen(Gathered gathered, List<T> known) {
        return known.stream()
                .filter(one -> gathered.regionIds().contains(one.regionId()))
                .toList();
    }
}
