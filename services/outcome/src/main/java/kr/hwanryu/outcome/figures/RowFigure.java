package kr.hwanryu.outcome.figures;

import java.math.BigDecimal;
import kr.hwanryu.outcome.indicators.KnownIndicator;
import kr.hwanryu.tables.Column;

/**
 * One figure of a row.
 *
 * @param at the column that it stands in
 * @param value in the indicator's unit; null for none
 * @param roundedTo as stated, else as printed; null where neither is known
 */
public record RowFigure(RowKey row, KnownIndicator indicator, Column at, BigDecimal value, BigDecimal roundedTo) {

    public FigureKey figureKey() {
        return new FigureKey(row.regionId(), row.firstYear(), row.performanceYear(), indicator.id(), row.breakdown());
    }
}
