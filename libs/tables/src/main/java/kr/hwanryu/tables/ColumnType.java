package kr.hwanryu.tables;

import java.math.BigDecimal;
import java.util.Map;

/** What the cells of a column hold. An empty cell is null in every type. */
public sealed interface ColumnType {

    /** Free text, a String without surrounding space; line breaks inside are kept. */
    record Text(int maxLength) implements ColumnType {}

    /** A name of something, a String: no space inside, and never a number that a spreadsheet may shorten. */
    record Id(int maxLength) implements ColumnType {}

    /** An Integer within bounds, both allowed. */
    record Whole(int min, int max) implements ColumnType {}

    /** A BigDecimal within bounds, both allowed, of at most twelve decimals; a money unit in the header multiplies it. */
    record Decimal(BigDecimal min, BigDecimal max) implements ColumnType {}

    /** A Long of whole won within bounds, both allowed; what does not come out whole is a fault. */
    record Won(long min, long max) implements ColumnType {}

    /** A LocalDate of four year digits. */
    record Date() implements ColumnType {}

    /** A date known to the year, month or day, a String as the API writes it: {@code 2023}, {@code 2023-03}, {@code 2023-03-01}. */
    record PartialDate() implements ColumnType {}

    /**
     * A code, a String; the cell may hold the code in any case or its Korean label.
     *
     * @param labels Korean label by code, in the order of the template
     */
    record Choice(Map<String, String> labels) implements ColumnType {}

    /** An array or object, a String: as JSON in the cell, where our own lists have it so, and as itself in NDJSON. */
    record Json(int maxLength) implements ColumnType {}

    /** A Boolean: 예/아니오, true/false, Y/N, O/X, 1/0. */
    record YesNo() implements ColumnType {}
}
