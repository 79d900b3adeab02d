package kr.hwanryu.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kr.hwanryu.tables.FormulaGuard;

/** CSV as RFC 4180 has it, in UTF-8. Text that a spreadsheet would run as a formula has an apostrophe before it. */
final class CsvRows implements RowWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Columns columns;
    private final CsvWriter lines;

    CsvRows(OutputStream body, Columns columns, boolean bom) throws IOException {
        this.columns = columns;
        Writer text = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        if (bom) {
            text.write(BYTE_ORDER_MARK);
        }
        // A text of no characters is quoted, and so is told from one that is missing.
        this.lines = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(text);
        lines.writeRecord(columns.names());
    }

    @Override
    public void write(Object item) {
        Object[] row = columns.of(item);
        String[] cells = new String[row.length];
        for (int i = 0; i < row.length; i++) {
            cells[i] = text(row[i]);
        }
        lines.writeRecord(cells);
    }

    private static String text(Object cell) {
        if (cell instanceof String text) {
            return FormulaGuard.closed(text);
        }
        if (cell instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return cell == null ? null : cell.toString();
    }

    @Override
    public void end(long count, Instant readAt) throws IOException {
        lines.flush();
    }
}
