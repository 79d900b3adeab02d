package kr.hwanryu.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/** Lines of JSON, one object each, and the last line of an export where there is one. A line that is no JSON is a fault of its row; the next is read all the same. */
final class NdjsonRows implements TableRows {

    /** The longest line, in characters. */
    private static final int MAX_LINE = 1 << 20;

    private final TextFile file;
    private final BufferedReader reader;
    private final Sheet sheet;
    private final JsonLine line;
    private final StringBuilder text = new StringBuilder();
    private long number;
    private long rows;

    NdjsonRows(TextFile file, TableLayout layout) {
        this.file = file;
        this.reader = new BufferedReader(file.reader());
        this.sheet = new Sheet(layout.columns().stream()
                .map(column -> new SheetColumn(column, null, column.name(), null))
                .toList());
        this.line = new JsonLine(sheet, layout.readOnly());
    }

    @Override
    public TableRow next() {
        try {
            String given = nextLine();
            if (given == null || ExportEnd.isAt(given, rows)) {
                requireEnd(given);
                return null;
            }
            rows++;
            return line.read(number, given);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Two lists, one behind the other, would be counted wrong. */
    private void requireEnd(String last) throws IOException {
        if (last != null && nextLine() != null) {
            throw new TableUnreadable("LINE_AFTER_END", number);
        }
    }

    /** The next line with anything in it; null at the end. */
    private String nextLine() throws IOException {
        while (readLine()) {
            if (!text.toString().isBlank()) {
                return text.toString();
            }
        }
        return null;
    }

    /** Reads a line of bounded length, which {@link BufferedReader#readLine} does not. */
    private boolean readLine() throws IOException {
        text.setLength(0);
        number++;
        int character = reader.read();
        boolean any = character >= 0;
        while (character >= 0 && character != '\n') {
            if (text.length() == MAX_LINE) {
                throw new TableUnreadable("LINE_TOO_LONG", number, MAX_LINE);
            }
            text.append((char) character);
            character = reader.read();
        }
        return any;
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public List<CellFault> headerFaults() {
        return List.of();
    }

    @Override
    public Charset charset() {
        return file.charset();
    }

    @Override
    public int progress() {
        return file.progress();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
