package kr.hwanryu.outcome.efficiencies;

import java.sql.SQLException;
import java.time.Instant;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.outcome.figures.Figure;
import kr.hwanryu.storage.Row;

/** An observed figure that may be divided: of an indicator whose parts add up, of one year and of the whole. */
record ObservedSum(
        String regionId,
        int performanceYear,
        String indicatorId,
        String unit,
        int decimals,
        Figure outcome,
        Instant recordedAt) {

    static ObservedSum read(Row row) throws SQLException {
        return new ObservedSum(
                row.string("region_id"),
                row.integer("performance_year"),
                row.string("indicator_id"),
                row.string("unit"),
                row.integer("decimals"),
                Figure.read(row, ""),
                row.instant("recorded_at"));
    }

    Budgets.Key budget() {
        return new Budgets.Key(regionId, performanceYear);
    }
}
