package kr.hwanryu.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook's sheet as rows of cells: the one that is named like the resource, else the first that is visible. */
final class XlsxGrid implements Grid {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final WorkbookCells cells;
    private final long total;
    private long read;

    private XlsxGrid(ReadableWorkbook workbook, Sheet sheet, long total) throws IOException {
        this.workbook = workbook;
        this.cells = new WorkbookCells(workbook.isDate1904());
        this.total = total;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    static XlsxGrid open(Path file, TableLayout layout) throws IOException {
        long rows = WorkbookGuard.rows(file);
        ReadableWorkbook workbook = sound(() -> workbook(file));
        try {
            return new XlsxGrid(workbook, sheet(workbook, layout), rows);
        } catch (RuntimeException unreadable) {
            workbook.close();
            throw unreadable;
        }
    }

    private static ReadableWorkbook workbook(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException broken) {
            throw new TableUnreadable(broken, "NOT_A_WORKBOOK");
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, TableLayout layout) {
        List<Sheet> sheets = workbook.getSheets().toList();
        return Stream.of(layout.resource(), layout.nameKo())
                .flatMap(name -> sheets.stream().filter(sheet -> isNamed(sheet, name)))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .findFirst())
                .orElseThrow(() -> new TableUnreadable("EMPTY_FILE"));
    }

    private static boolean isNamed(Sheet sheet, String name) {
        return Headings.key(sheet.getName()).equals(Headings.key(name));
    }

    @Override
    public GridRow next() {
        return sound(() -> {
            if (!rows.hasNext()) {
                return null;
            }
            read++;
            return cells.row(rows.next());
        });
    }

    /** The library has no one way to say that a workbook is broken: its own exception, and what a broken file provokes. */
    private static <T> T sound(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TableUnreadable told) {
            throw told;
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException broken) {
            throw new TableUnreadable(broken, "NOT_A_WORKBOOK");
        }
    }

    @Override
    public Charset charset() {
        return null;
    }

    @Override
    public int progress() {
        return total == 0 ? 100 : (int) Math.min(100, read * 100 / total);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
