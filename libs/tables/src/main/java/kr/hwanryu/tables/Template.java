package kr.hwanryu.tables;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * An empty table to fill in: the headings with their units, and in a workbook a second sheet that explains each column with an
 * example. The table itself holds no example: one that is left standing would be imported.
 */
public final class Template {

    private Template() {}

    /**
     * Writes it; the stream stays open.
     *
     * @param format CSV (UTF-8 with a byte order mark) or XLSX
     * @param language of the headings and notes: Korean labels, or the API's names
     */
    public static void write(TableLayout layout, TableFormat format, Locale language, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> writeCsv(layout, language, out);
            case XLSX -> new TemplateWorkbook(layout, language).write(new Kept(out));
            case NDJSON -> throw new IllegalArgumentException("lines of JSON have no template");
        }
        out.flush();
    }

    private static void writeCsv(TableLayout layout, Locale language, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out)) {
            csv.write(layout.columns().stream()
                    .map(column -> heading(column, language))
                    .toList());
        }
    }

    /** A column's heading, with its unit where the API has one for it. */
    static String heading(Column column, Locale language) {
        boolean korean = language.getLanguage().equals(Locale.KOREAN.getLanguage());
        String name = korean ? column.nameKo() : column.name();
        return Unit.ofApi(column.unit())
                .map(unit -> name + "(" + (korean ? unit.nameKo() : unit.nameEn()) + ")")
                .orElse(name);
    }

    /** Whoever handed us the stream closes it. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
