package kr.hwanryu.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of a table. A value is null when its cell is empty, when the sheet has no such column, and when the cell has a
 * fault; look at {@link #faults} first.
 */
public final class TableRow {

    private final long number;
    private final Sheet sheet;
    private final Object[] values;
    private final BigDecimal[] precisions;
    private final String[] written;
    private final List<CellFault> faults;

    TableRow(
            long number,
            Sheet sheet,
            Object[] values,
            BigDecimal[] precisions,
            String[] written,
            List<CellFault> faults) {
        this.number = number;
        this.sheet = sheet;
        this.values = values;
        this.precisions = precisions;
        this.written = written;
        this.faults = faults;
    }

    /** As the spreadsheet numbers it, from 1 and the heading counted; the line in NDJSON. */
    public long number() {
        return number;
    }

    /** What is wrong with its cells, from left to right; empty for a good row. */
    public List<CellFault> faults() {
        return faults;
    }

    /** Of Text, Id, PartialDate and Choice. */
    public String text(Column column) {
        return (String) value(column);
    }

    /** Of Whole. */
    public Integer whole(Column column) {
        return (Integer) value(column);
    }

    /** Of Decimal, in the API's unit: won for an amount in 억원; without trailing zeros. */
    public BigDecimal decimal(Column column) {
        return (BigDecimal) value(column);
    }

    /** Of Won. */
    public Long won(Column column) {
        return (Long) value(column);
    }

    /** Of Date. */
    public LocalDate date(Column column) {
        return (LocalDate) value(column);
    }

    /** Of YesNo. */
    public Boolean yes(Column column) {
        return (Boolean) value(column);
    }

    /** The value as its type has it. */
    public Object value(Column column) {
        int position = sheet.position(column);
        return position < 0 ? null : values[position];
    }

    /**
     * The precision that a Decimal or Won is printed with, in the API's unit: 691 in 억원 is 100000000, 130.3 in 억원 is
     * 10000000, 278 명 is 1. Null for an empty cell, and in NDJSON, where {@code roundedTo} says it.
     */
    public BigDecimal precision(Column column) {
        int position = sheet.position(column);
        return position < 0 ? null : precisions[position];
    }

    /** What the cell holds, as a person sees it; null when it is empty. */
    public String written(Column column) {
        int position = sheet.position(column);
        return position < 0 ? null : written[position];
    }

    /** Whether the cell holds nothing, not even something wrong. */
    public boolean isEmpty(Column column) {
        return written(column) == null;
    }

    /** A fault of one of its cells, for rules that only the reader of the table knows; of the row when the sheet lacks the column. */
    public CellFault fault(Column column, String code, Object... arguments) {
        int position = sheet.position(column);
        return position < 0
                ? CellFault.ofRow(number, code, arguments)
                : sheet.columns().get(position).fault(number, written[position], code, arguments);
    }
}
