package kr.hwanryu.outcome.outcomes;

import java.sql.SQLException;
import kr.hwanryu.outcome.regions.ShownRegions;
import kr.hwanryu.storage.Row;

/**
 * An indicator as it stood when one of its outcomes was read.
 *
 * @param unit of its values
 * @param higherIsBetter which way it is better
 * @param outcome null where nothing is known of any region
 */
public record IndicatorOutcome(String unit, boolean higherIsBetter, OutcomeResponse outcome) {

    static IndicatorOutcome read(Row row, ShownRegions regions) throws SQLException {
        return new IndicatorOutcome(
                row.string("unit"),
                row.flag("higher_is_better"),
                row.string("region_id") == null ? null : Outcome.of(OutcomeFigures.read(row), regions));
    }
}
