package kr.hwanryu.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads a table row by row, in memory that does not grow with it. Rows without any content are passed over. Where {@link
 * #headerFaults} are, there are no rows. Every method may throw {@link TableUnreadable}: then nothing of the file may be taken
 * over, rows read before included.
 */
public final class TableReader implements Iterator<TableRow>, Closeable {

    private final TableRows rows;
    private TableRow ahead;
    private boolean ended;

    private TableReader(TableRows rows) {
        this.rows = rows;
        this.ended = !rows.headerFaults().isEmpty();
    }

    /**
     * Opens a file and reads as far as the heading.
     *
     * @param declared the charset that the sender names, which is believed unless the file begins with a byte order mark; null
     *     to find out. See {@link TableCharset#named}
     * @throws TableUnreadable when it is no table
     */
    public static TableReader open(Path file, TableFormat format, Charset declared, TableLayout layout)
            throws IOException {
        return switch (format) {
            case CSV -> ofGrid(new CsvGrid(TextFile.open(file, declared), new ColumnNames(layout)), layout);
            case XLSX -> ofGrid(XlsxGrid.open(file, layout), layout);
            case NDJSON -> new TableReader(new NdjsonRows(TextFile.open(file, declared), layout));
        };
    }

    private static TableReader ofGrid(Grid grid, TableLayout layout) throws IOException {
        try {
            return new TableReader(new GridRows(grid, layout));
        } catch (RuntimeException noTable) {
            grid.close();
            throw noTable;
        }
    }

    /** The charset that it is read in; null for XLSX, which has none. {@link TableCharset#label} names it. */
    public Charset charset() {
        return rows.charset();
    }

    /** The columns that it has, from left to right; in NDJSON every column of the layout. */
    public List<SheetColumn> columns() {
        return rows.sheet().columns();
    }

    /** What is wrong with the heading: unknown, repeated or missing columns, units that do not fit. */
    public List<CellFault> headerFaults() {
        return rows.headerFaults();
    }

    /** How much of the file is read, in percent. */
    public int progress() {
        return ended ? 100 : rows.progress();
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = rows.next();
            ended = ahead == null;
        }
        return ahead != null;
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        TableRow row = ahead;
        ahead = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
