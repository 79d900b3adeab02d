package kr.hwanryu.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.tables.CellFault;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.SheetColumn;

/** What one row of a file comes to: lines to be staged, all or none, and what is wrong with it. */
public final class RowLines {

    /**
     * One line.
     *
     * @param cell the sheet's column that it stands in, from 1; 0 for the whole row
     * @param values in the order of {@link ImportTarget#columns}
     */
    record Line(int cell, Object[] values) {}

    private final List<SheetColumn> columns;
    private final Map<String, Integer> cells = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();

    RowLines(List<SheetColumn> columns) {
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).column().name(), i + 1);
        }
    }

    /** The column as the sheet at hand has it; null where it has none. */
    public SheetColumn place(Column column) {
        Integer cell = cells.get(column.name());
        return cell == null ? null : columns.get(cell - 1);
    }

    /**
     * Adds a line.
     *
     * @param at the column that its figure stands in
     * @param values in the order of {@link ImportTarget#columns}; null, or something that prints as PostgreSQL reads it
     */
    public void stage(Column at, Object... values) {
        lines.add(new Line(cells.getOrDefault(at.name(), 0), values));
    }

    public void refuse(CellFault fault) {
        faults.add(fault);
    }

    /** Whether anything is wrong with the row so far. */
    public boolean isRefused() {
        return !faults.isEmpty();
    }

    void clear() {
        lines.clear();
        faults.clear();
    }

    List<Line> lines() {
        return lines;
    }

    List<CellFault> faults() {
        return faults;
    }
}
