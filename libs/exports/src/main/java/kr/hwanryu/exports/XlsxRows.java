package kr.hwanryu.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook, written as it grows; its rows go on in a further sheet where one is full. A number that a spreadsheet would
 * round is text, and so is all other text, never a formula.
 */
final class XlsxRows implements RowWriter {

    private static final int HELD_BACK = 500;
    private static final int LONGEST_NAME = 25;

    /** Excel computes with so many digits. */
    private static final int EXACT_DIGITS = 15;

    /** Excel refuses a longer cell, and half of it would pass for the whole. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String TOO_LONG =
            "너무 길어 엑셀에 담을 수 없습니다. CSV나 NDJSON으로 받아 주십시오." + " / Too long for a cell of Excel: take CSV or NDJSON.";

    private final Columns columns;
    private final Workbook workbook;
    private final String name;
    private final int rowsOfSheet;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxRows(OutputStream body, Columns columns, String name) throws IOException {
        this(body, columns, name, Worksheet.MAX_ROWS);
    }

    XlsxRows(OutputStream body, Columns columns, String name, int rowsOfSheet) throws IOException {
        this.columns = columns;
        this.workbook = new Workbook(body, "Hwanryu", null);
        this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        this.rowsOfSheet = rowsOfSheet;
        beginSheet();
    }

    @Override
    public void write(Object item) throws IOException {
        if (row == rowsOfSheet) {
            sheet.finish();
            beginSheet();
        }
        Object[] cells = columns.of(item);
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        row++;
        if (row % HELD_BACK == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end(long count, Instant readAt) throws IOException {
        workbook.finish();
    }

    private void beginSheet() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " (" + sheets + ")");
        sheet.freezePane(0, 1);
        row = 0;
        List<String> names = columns.names();
        for (int column = 0; column < names.size(); column++) {
            sheet.inlineString(row, column, names.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
    }

    private void write(int column, Object cell) {
        if (cell instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (cell instanceof Number number) {
            write(column, new BigDecimal(number.toString()));
        } else if (cell != null) {
            String text = cell.toString();
            // Not among the shared strings, which would all be held to the end.
            sheet.inlineString(row, column, text.length() > LONGEST_TEXT ? TOO_LONG : text);
        }
    }

    private void write(int column, BigDecimal number) {
        if (number.signum() == 0 || number.stripTrailingZeros().precision() <= EXACT_DIGITS) {
            sheet.value(row, column, number);
        } else {
            sheet.inlineString(row, column, number.toPlainString());
        }
    }
}
