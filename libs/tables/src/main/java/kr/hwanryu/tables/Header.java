package kr.hwanryu.tables;

import java.util.List;
import java.util.Set;

/**
 * What the heading of a sheet says.
 *
 * @param row its row
 * @param columns from left to right
 * @param positions where each of the columns is, from 0
 * @param passedOver positions of columns that are left unread
 */
record Header(
        long row,
        List<SheetColumn> columns,
        List<Integer> positions,
        Set<Integer> passedOver,
        List<CellFault> faults) {}
