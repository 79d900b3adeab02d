package kr.hwanryu.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV as Excel likes it: UTF-8 with a byte order mark, CRLF, and no text that runs as a formula. The stream stays open. */
final class CsvFile implements Closeable {

    private final Writer writer;
    private final CsvWriter csv;

    CsvFile(OutputStream out) throws IOException {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(FormulaGuard::closed).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        writer.flush();
    }
}
