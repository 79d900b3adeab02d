package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Figure;
import kr.hwanryu.outcome.observations.ObservationStatus;

/** The figure that the figures of several regions make; of one alone it is that one. */
final class Sum {

    private Sum() {}

    /** Null of none. Where they have several sources none is named: each figure has its own. */
    static Figure of(List<RegionFigure> figures) {
        if (figures.isEmpty()) {
            return null;
        }
        return new Figure(
                figures.stream()
                        .map(RegionFigure::value)
                        .reduce(BigDecimal::add)
                        .orElseThrow(),
                Basis.ofAll(figures.stream().map(RegionFigure::basis).toArray(Basis[]::new)),
                theOne(figures.stream().map(RegionFigure::sourceId).toList()));
    }

    /** PROVISIONAL as soon as one is; FINAL only where all are. */
    static ObservationStatus status(List<RegionFigure> figures) {
        return figures.stream().anyMatch(figure -> figure.status() == ObservationStatus.PROVISIONAL)
                ? ObservationStatus.PROVISIONAL
                : theOne(figures.stream().map(RegionFigure::status).toList());
    }

    /** A sum was not printed. */
    static BigDecimal roundedTo(List<RegionFigure> figures) {
        return figures.size() == 1 ? figures.get(0).roundedTo() : null;
    }

    /** What all have in common; null where they differ. */
    static <T> T theOne(List<T> each) {
        return each.isEmpty() || each.stream().anyMatch(one -> !Objects.equals(one, each.get(0))) ? null : each.get(0);
    }
}
