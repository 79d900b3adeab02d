package kr.hwanryu.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Reads a table row by row, in memory that does not grow with it. Rows without any content are passed over. Where {@link
 * #headerFaults} are, there are no rows. Every method may throw {@link TableUnreadable}: then nothing of the file may be taken
 * over, rows read before included.
 */
public final class TableReader implements Iterator<TableRow>, Closeable {

    /**
     * Opens a file and reads as far as the heading.
     *
     * @param declared the charset that the sender names, which is believed; null to find out. See {@link TableCharset#named}
     * @throws TableUnreadable when it is no table
     */
    public static TableReader open(Path file, TableFormat format, Charset declared, TableLayout layout)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The charset that it is read in; null for XLSX, which has none. */
    public Charset charset() {
        throw new UnsupportedOperationException();
    }

    /** The columns that it has, from left to right; in NDJSON every column of the layout. */
    public List<SheetColumn> columns() {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with the heading: unknown, repeated or missing columns, units that do not fit. */
    public List<CellFault> headerFaults() {
        throw new UnsupportedOperationException();
    }

    /** How much of the file is read, in percent. */
    public int progress() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasNext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public TableRow next() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
