package kr.hwanryu.imports;

import java.util.List;
import kr.hwanryu.tables.SheetColumn;

/**
 * A file whose rows are staged.
 *
 * @param headed whether its heading could be read; else there are no rows
 */
record ReadFile(List<SheetColumn> columns, boolean headed, ImportProgress progress) {}
