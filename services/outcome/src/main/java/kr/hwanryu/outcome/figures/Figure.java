package kr.hwanryu.outcome.figures;

import java.math.BigDecimal;
import java.sql.SQLException;
import kr.hwanryu.storage.Row;

/**
 * A figure as arithmetic needs it.
 *
 * @param value in the indicator's unit, never null; a missing figure is no figure
 * @param basis what it rests on
 * @param sourceId where it was printed
 */
public record Figure(BigDecimal value, Basis basis, String sourceId) {

    /** Reads {@code <prefix>value, <prefix>basis, <prefix>source_id}; null where there is no value. */
    public static Figure read(Row row, String prefix) throws SQLException {
        BigDecimal value = row.decimal(prefix + "value");
        return value == null
                ? null
                : new Figure(value, row.constant(prefix + "basis", Basis.class), row.string(prefix + "source_id"));
    }
}
