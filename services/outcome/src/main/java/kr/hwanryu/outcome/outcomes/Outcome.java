package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Dimension;
import kr.hwanryu.outcome.figures.Figure;
import kr.hwanryu.outcome.indicators.Aggregation;
import kr.hwanryu.outcome.regions.ShownRegions;
import kr.hwanryu.outcome.targets.TargetBasis;

/** Computes one outcome from the figures that a row brings together. */
final class Outcome {

    private final OutcomeFigures known;
    private final ShownRegions regions;
    private final Gathering gathering;
    private final List<RegionFigure> values;
    private final List<RegionFigure> previous;
    private final List<RegionTarget> targets;
    private final List<RegionFigure> bases;

    private Outcome(OutcomeFigures known, ShownRegions regions) {
        this.known = known;
        this.regions = regions;
        this.gathering = new Gathering(regions, known.regionId(), known.aggregation() == Aggregation.SUM);
        int year = known.performanceYear();
        this.values = gathering.gather(OutcomeComponent.VALUE, year, known.values());
        this.previous = gathering.gather(OutcomeComponent.PREVIOUS_VALUE, year - 1, known.previous());
        this.targets = gathering.gatherTargets(year, known.targets());
        this.bases = baseYear() == null ? List.of() : bases(baseYear());
    }

    static OutcomeResponse of(OutcomeFigures known, ShownRegions regions) {
        return new Outcome(known, regions).compute();
    }

    private OutcomeResponse compute() {
        Figure value = Sum.of(values);
        Figure before = Sum.of(previous);
        Growth growth = Growth.between(value(before), value(value));
        Achievement achievement = Achievement.of(targetBasis(), target(), value, Sum.of(bases));
        Basis changeBasis = growth.change() == null ? null : Basis.ofAll(value.basis(), before.basis());
        List<PartSum> sums = PartSums.of(known.totals(), values, gathering, known.performanceYear());
        return new OutcomeResponse(
                known.regionId(),
                known.firstYear(),
                known.performanceYear(),
                known.indicatorId(),
                known.unit(),
                value(value),
                basis(value),
                value(before),
                basis(before),
                growth.change(),
                changeBasis,
                growth.rate(),
                growth.rate() == null ? null : changeBasis,
                growth.kind(),
                target(),
                targetBasis(),
                baseYear(),
                achievement.rate(),
                achievement.basis(),
                reason(achievement),
                Sum.status(values),
                Sum.roundedTo(values),
                source(value),
                source(before),
                Sum.theOne(targets.stream().map(RegionTarget::sourceId).toList()),
                sources(),
                gathering.reasons().isEmpty() ? Comparability.COMPARABLE : Comparability.NOT_COMPARABLE,
                gathering.reasons(),
                regions.mapped() ? known.values() : List.of(),
                known.foreign(),
                known.printed(),
                known.parts().stream().limit(OutcomeSql.MOST_PARTS).toList(),
                known.parts().size() > OutcomeSql.MOST_PARTS,
                sums,
                sum(sums, Dimension.PROGRAMME),
                sum(sums, Dimension.COMPANY),
                known.recordedAt());
    }

    private List<RegionFigure> bases(int year) {
        List<RegionFigure> ofYear = known.bases().stream()
                .filter(base -> base.performanceYear() == year)
                .toList();
        return gathering.gather(OutcomeComponent.BASE_VALUE, year, ofYear);
    }

    private BigDecimal target() {
        return targets.stream().map(RegionTarget::value).reduce(BigDecimal::add).orElse(null);
    }

    private TargetBasis targetBasis() {
        return targets.isEmpty() ? null : targets.get(0).targetBasis();
    }

    private Integer baseYear() {
        return targets.isEmpty() ? null : targets.get(0).baseYear();
    }

    private AchievementReason reason(Achievement achievement) {
        boolean parted =
                gathering.reasons().stream().anyMatch(reason -> reason.of() != OutcomeComponent.PREVIOUS_VALUE);
        return achievement.rate() == null && parted ? AchievementReason.NOT_COMPARABLE : achievement.reason();
    }

    /** Of all that is computed here, each once. */
    private List<String> sources() {
        return Stream.concat(
                        Stream.of(values, previous, bases).flatMap(List::stream).map(RegionFigure::sourceId),
                        targets.stream().map(RegionTarget::sourceId))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static BigDecimal sum(List<PartSum> sums, Dimension dimension) {
        return sums.stream()
                .filter(sum -> sum.dimension() == dimension)
                .map(PartSum::sum)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal value(Figure figure) {
        return figure == null ? null : figure.value();
    }

    private static Basis basis(Figure figure) {
        return figure == null ? null : figure.basis();
    }

    private static String source(Figure figure) {
        return figure == null ? null : figure.sourceId();
    }
}
