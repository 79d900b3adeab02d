package kr.hwanryu.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** One item a line as the pages show it; the last line says how many there were, so that a reader knows the end. */
final class NdjsonRows implements RowWriter {

    private final JsonGenerator lines;
    private final ObjectWriter items;

    NdjsonRows(OutputStream body, ObjectMapper json) throws IOException {
        this.lines = json.getFactory().createGenerator(body);
        this.items = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        lines.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void write(Object item) throws IOException {
        items.writeValue(lines, item);
    }

    @Override
    public void end(long count, Instant readAt) throws IOException {
        items.writeValue(lines, new Last(count, readAt));
        lines.writeRaw('\n');
        lines.flush();
    }

    private record Last(long count, Instant readAt) {}
}
