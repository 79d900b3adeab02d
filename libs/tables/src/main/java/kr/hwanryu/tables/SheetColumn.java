package kr.hwanryu.tables;

/**
 * A column that the sheet at hand has.
 *
 * @param column what it is
 * @param letter as the spreadsheet names it, {@code D}; null in NDJSON
 * @param header its heading as the sheet has it, in one line; the field path in NDJSON
 * @param unit the unit that its numbers are written in; null when none is stated
 */
public record SheetColumn(Column column, String letter, String header, Unit unit) {

    /** A fault of one cell of this column, for rules that only the reader of the table knows. */
    public CellFault fault(long row, String value, String code, Object... arguments) {
        return new CellFault(row, letter, header, code, CellFault.strings(arguments), value);
    }
}
