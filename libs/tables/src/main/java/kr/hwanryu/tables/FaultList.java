package kr.hwanryu.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes faults as a CSV that opens well in Excel: UTF-8 with a byte order mark, no cell that runs as a formula, and both
 * languages side by side.
 */
public final class FaultList implements Closeable {

    private static final List<String> HEADINGS =
            List.of("row", "column", "header", "code", "messageKo", "messageEn", "value");

    private final CsvFile csv;

    /** Begins the list; the stream stays open. */
    public FaultList(OutputStream out) throws IOException {
        csv = new CsvFile(out);
        csv.write(HEADINGS);
    }

    public void add(CellFault fault) {
        csv.write(Arrays.asList(
                Long.toString(fault.row()),
                fault.letter(),
                fault.header(),
                fault.code(),
                fault.message(Locale.KOREAN),
                fault.message(Locale.ENGLISH),
                fault.value()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
