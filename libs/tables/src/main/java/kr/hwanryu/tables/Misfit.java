package kr.hwanryu.tables;

import java.util.List;

/** A cell that does not fit its column. Without a stack: a file may have a million of them. */
final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    Misfit(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = CellFault.strings(arguments);
    }

    CellFault of(long row, SheetColumn column, String written) {
        return new CellFault(row, column.letter(), column.header(), code, arguments, written);
    }
}
