package kr.hwanryu.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.hwanryu.rest.query.ListFormat;

/** Makes the writer of a format. */
@ApplicationScoped
class RowWriters {

    private final ObjectMapper json;
    private final Map<Class<?>, Columns> columns = new ConcurrentHashMap<>();

    RowWriters(ObjectMapper json) {
        this.json = json;
    }

    /** What begins to write once there is a stream. */
    interface Opening {
        RowWriter on(OutputStream body) throws IOException;
    }

    /**
     * The writer of a list.
     *
     * @param item type of its items
     * @param name of the list, for the sheet of a workbook
     */
    Opening opening(ListFormat format, Class<?> item, String name, boolean bom) {
        return switch (format) {
            case CSV -> body -> new CsvRows(body, columns(item), bom);
            case XLSX -> body -> new XlsxRows(body, columns(item), name);
            case NDJSON -> body -> new NdjsonRows(body, json);
            case JSON -> throw new IllegalArgumentException("JSON leaves in pages");
        };
    }

    private Columns columns(Class<?> item) {
        return columns.computeIfAbsent(item, type -> Columns.of(type, json));
    }
}
