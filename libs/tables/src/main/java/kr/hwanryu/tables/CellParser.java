package kr.hwanryu.tables;

import java.math.BigDecimal;

/** Reads the filled cells of one column. */
interface CellParser {

    /**
     * What a cell says.
     *
     * @param precision that a figure is printed with, in the API's unit; null for what is no figure
     */
    record Parsed(Object value, BigDecimal precision) {

        static Parsed of(Object value) {
            return new Parsed(value, null);
        }
    }

    /** @throws Misfit when it does not fit */
    Parsed parse(RawCell cell);

    static CellParser of(SheetColumn column) {
        ColumnType type = column.column().type();
        if (type instanceof ColumnType.Text text) {
            return cell -> TextCells.text(cell, text.maxLength());
        } else if (type instanceof ColumnType.Json compound) {
            return cell -> TextCells.text(cell, compound.maxLength());
        } else if (type instanceof ColumnType.Id id) {
            return cell -> TextCells.id(cell, id.maxLength());
        } else if (type instanceof ColumnType.Choice choice) {
            return new ChoiceCells(choice);
        } else if (type instanceof ColumnType.YesNo) {
            return ChoiceCells::yesNo;
        } else if (type instanceof ColumnType.Date) {
            return DateCells::date;
        } else if (type instanceof ColumnType.PartialDate) {
            return DateCells::partialDate;
        }
        return new NumberCells(column);
    }
}
