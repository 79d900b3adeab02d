package kr.hwanryu.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A row of NDJSON as it is read. */
final class JsonRow {

    private final long number;
    private final Sheet sheet;
    private final List<CellParser> parsers;
    private final Object[] values;
    private final String[] written;
    private final boolean[] faulty;
    private final List<CellFault> faults = new ArrayList<>(0);

    JsonRow(long number, Sheet sheet, List<CellParser> parsers) {
        int count = parsers.size();
        this.number = number;
        this.sheet = sheet;
        this.parsers = parsers;
        this.values = new Object[count];
        this.written = new String[count];
        this.faulty = new boolean[count];
    }

    long number() {
        return number;
    }

    void add(CellFault fault) {
        faults.add(fault);
    }

    /** Reads a value; null for JSON's null. */
    void set(int position, JsonCell cell) {
        if (cell == null) {
            return;
        }
        SheetColumn column = sheet.columns().get(position);
        written[position] = cell.text();
        try {
            RawCell raw = cell.as(column.column().type());
            values[position] =
                    raw == null ? null : parsers.get(position).parse(raw).value();
        } catch (Misfit misfit) {
            faulty[position] = true;
            faults.add(misfit.of(number, column, cell.text()));
        }
    }

    TableRow finished() {
        for (int position = 0; position < values.length; position++) {
            SheetColumn column = sheet.columns().get(position);
            if (column.column().required() && values[position] == null && !faulty[position]) {
                faults.add(column.fault(number, written[position], "REQUIRED"));
            }
        }
        return new TableRow(number, sheet, values, new BigDecimal[values.length], written, faults);
    }

    /** A row of which nothing can be said but that it is broken. */
    TableRow broken(String code, Object... arguments) {
        int count = values.length;
        return new TableRow(
                number,
                sheet,
                new Object[count],
                new BigDecimal[count],
                new String[count],
                List.of(CellFault.ofRow(number, code, arguments)));
    }
}
