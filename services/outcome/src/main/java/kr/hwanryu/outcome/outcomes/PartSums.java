package kr.hwanryu.outcome.outcomes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.outcome.figures.Dimension;
import kr.hwanryu.outcome.regions.Gathered;
import kr.hwanryu.outcome.regions.NotComparable;

/** Adds up the parts of an outcome, each dimension by itself. */
final class PartSums {

    private PartSums() {}

    static List<PartSum> of(List<PartTotal> totals, List<RegionFigure> whole, Gathering gathering, int year) {
        Map<Dimension, List<PartTotal>> byDimension = new EnumMap<>(Dimension.class);
        totals.forEach(total -> byDimension
                .computeIfAbsent(total.dimension(), none -> new ArrayList<>())
                .add(total));
        List<PartSum> sums = new ArrayList<>();
        byDimension.forEach((dimension, some) -> sums.add(sum(dimension, some, whole, gathering, year)));
        return sums;
    }

    private static PartSum sum(
            Dimension dimension, List<PartTotal> totals, List<RegionFigure> whole, Gathering gathering, int year) {
        // Groups may overlap: women and the young are no parts of one whole.
        if (!gathering.additive() || dimension == Dimension.GROUP) {
            return PartSum.none(dimension, totals, NotComparable.NOT_ADDITIVE);
        }
        Gathered gathered = gathering.resolve(year, totals);
        return gathered.reason() == null
                ? PartSum.of(dimension, Gathering.chosen(gathered, totals), whole)
                : PartSum.none(dimension, totals, gathered.reason());
    }
}
