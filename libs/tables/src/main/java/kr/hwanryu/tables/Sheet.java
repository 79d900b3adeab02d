package kr.hwanryu.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of the table at hand, and where each is. */
final class Sheet {

    private final List<SheetColumn> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    Sheet(List<SheetColumn> columns) {
        this.columns = List.copyOf(columns);
        for (int position = 0; position < columns.size(); position++) {
            positions.put(columns.get(position).column().name(), position);
        }
    }

    List<SheetColumn> columns() {
        return columns;
    }

    /** Where a column stands among those of the sheet; -1 when it has none of this name. */
    int position(Column column) {
        return positions.getOrDefault(column.name(), -1);
    }
}
