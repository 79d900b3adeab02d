package kr.hwanryu.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** A CSV as rows of cells. Its delimiter is the one under which the most headings are known. */
final class CsvGrid implements Grid {

    /** The longest cell and the longest row, in characters. */
    private static final int MAX_ROW = 1 << 20;

    private static final int HEAD = 1 << 16;
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    private final TextFile file;
    private final Iterator<String[]> records;
    private long number;

    CsvGrid(TextFile file, ColumnNames names) throws IOException {
        this.file = file;
        char delimiter = delimiter(file.head(HEAD), names);
        this.records = parser(delimiter, false).build(handler(), file.reader()).iterator();
    }

    private static StringArrayHandler handler() {
        return StringArrayHandler.of(
                limits -> limits.maxFields(MAX_COLUMNS).maxFieldSize(MAX_ROW).maxRecordSize(MAX_ROW));
    }

    private static CsvReader.CsvReaderBuilder parser(char delimiter, boolean torn) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(torn)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * MAX_ROW);
    }

    private static char delimiter(String head, ColumnNames names) {
        List<Long> known = DELIMITERS.stream()
                .map(each -> knownHeadings(head, each, names))
                .toList();
        return DELIMITERS.get(
                known.indexOf(known.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }

    private static long knownHeadings(String head, char delimiter, ColumnNames names) {
        long most = 0;
        try {
            Iterator<String[]> records =
                    parser(delimiter, true).build(handler(), head).iterator();
            for (int row = 0; row < HeaderReader.ROWS && records.hasNext(); row++) {
                most = Math.max(most, names.matches(cells(records.next())));
            }
        } catch (CsvParseException notThisOne) {
            return most;
        }
        return most;
    }

    @Override
    public GridRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            return new GridRow(++number, cells(records.next()));
        } catch (CsvParseException broken) {
            throw new TableUnreadable(broken, "ROW_UNREADABLE", number + 1, MAX_COLUMNS, MAX_ROW);
        }
    }

    private static List<RawCell> cells(String[] fields) {
        List<RawCell> cells = new ArrayList<>(fields.length);
        for (String field : fields) {
            cells.add(RawCell.ofText(FormulaGuard.opened(field)));
        }
        return cells;
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
