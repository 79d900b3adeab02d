package kr.hwanryu.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An empty table to fill in: the headings with their units, one example row, and in a workbook a sheet that explains each column. */
public final class Template {

    private Template() {}

    /**
     * Writes it; the stream stays open.
     *
     * @param format CSV (UTF-8 with a byte order mark) or XLSX
     * @param language of the headings and notes
     */
    public static void write(TableLayout layout, TableFormat format, Locale language, OutputStream out)
            throws IOException {
        throw new UnsupportedOperationException();
    }
}
