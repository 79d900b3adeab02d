package kr.hwanryu.tables;

import java.util.List;
import java.util.Objects;

/**
 * A row of cells before anything is known of its columns.
 *
 * @param number as the spreadsheet numbers it, from 1
 * @param cells from column A on; null for an empty cell
 */
record GridRow(long number, List<RawCell> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(Objects::isNull);
    }

    RawCell cell(int position) {
        return position < cells.size() ? cells.get(position) : null;
    }
}
