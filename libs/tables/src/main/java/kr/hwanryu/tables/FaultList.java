package kr.hwanryu.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes faults as a CSV that opens well in Excel: UTF-8 with a byte order mark, no
 * cell that runs as a formula, and both languages side by side.
 */
public final class FaultList implements Closeable {

    /** Begins the list; the stream stays open. */
    public FaultList(OutputStream out) {
        throw new UnsupportedOperationException();
    }

    public void add(CellFault fault) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
