package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.sql.SQLException;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Figure;
import kr.hwanryu.outcome.observations.ObservationStatus;
import kr.hwanryu.outcome.targets.TargetBasis;
import kr.hwanryu.storage.Row;

/** Makes an outcome from the figures that one row brings together. */
final class OutcomeRow {

    private OutcomeRow() {}

    static OutcomeResponse read(Row row) throws SQLException {
        Figure value = Figure.read(row, "");
        Figure previous = Figure.read(row, "previous_");
        TargetBasis targetBasis = row.constant("target_basis", TargetBasis.class);
        BigDecimal target = row.decimal("target");
        Growth growth = Growth.between(value(previous), value(value));
        Achievement achievement = Achievement.of(targetBasis, target, value, Figure.read(row, "base_"));
        Basis changeBasis = growth.change() == null ? null : Basis.ofAll(value.basis(), previous.basis());
        return new OutcomeResponse(
                row.string("region_id"),
                row.integer("performance_year"),
                row.string("indicator_id"),
                row.string("unit"),
                value(value),
                basis(value),
                value(previous),
                basis(previous),
                growth.change(),
                changeBasis,
                growth.rate(),
                growth.rate() == null ? null : changeBasis,
                growth.kind(),
                target,
                targetBasis,
                row.integer("base_year"),
                achievement.rate(),
                achievement.basis(),
                achievement.reason(),
                row.constant("status", ObservationStatus.class),
                row.decimal("rounded_to"),
                source(value),
                source(previous),
                row.string("target_source_id"),
                row.instant("recorded_at"));
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
