package kr.hwanryu.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a workbook as a person sees them. */
final class WorkbookCells {

    /** A spreadsheet keeps doubles and shows fifteen digits of them: the rest of 0.30000000000000004 is noise. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MAX_SCALE = 40;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    /** Before it the days of a workbook are one off: Excel knows a 29 February 1900. */
    private static final int LEAP_BUG = 60;

    private final LocalDate origin;
    private final boolean since1904;
    private final Map<String, CellFormat> formats = new HashMap<>();

    WorkbookCells(boolean since1904) {
        this.since1904 = since1904;
        this.origin = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    GridRow row(Row row) {
        List<RawCell> cells = new ArrayList<>();
        for (int position = 0; position < row.getCellCount(); position++) {
            RawCell cell = row.getCell(position) == null ? null : cell(row.getCell(position));
            if (cell != null && position >= Grid.MAX_COLUMNS) {
                throw new TableUnreadable("TOO_MANY_COLUMNS", row.getRowNum(), Grid.MAX_COLUMNS);
            }
            if (position < Grid.MAX_COLUMNS) {
                cells.add(cell);
            }
        }
        return new GridRow(row.getRowNum(), cells);
    }

    private RawCell cell(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return RawCell.ofError(cell.getRawValue() == null ? "#" : cell.getRawValue(), "CELL_ERROR");
        } else if (value instanceof BigDecimal number) {
            return number(number, format(cell));
        } else if (value instanceof Boolean truth) {
            return RawCell.ofBoolean(truth);
        } else if (value == null && cell.getFormula() != null) {
            return RawCell.ofError("=" + cell.getFormula(), "FORMULA_WITHOUT_VALUE");
        }
        return RawCell.ofText(value == null ? null : value.toString());
    }

    private CellFormat format(Cell cell) {
        Integer id = cell.getDataFormatId();
        String code = cell.getDataFormatString();
        return id == null && code == null
                ? CellFormat.GENERAL
                : formats.computeIfAbsent(id + " " + code, key -> CellFormat.of(id, code));
    }

    private RawCell number(BigDecimal stored, CellFormat format) {
        BigDecimal number = stored.signum() == 0 ? BigDecimal.ZERO : stored.stripTrailingZeros();
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            return RawCell.ofError(stored.toString(), "NOT_A_NUMBER");
        }
        if (format.date()) {
            return date(number, format);
        }
        BigDecimal exact = number.scale() <= 0 ? number : number.round(SHOWN);
        BigDecimal shown = exact.scaleByPowerOfTen(format.shift()).stripTrailingZeros();
        return RawCell.ofNumber(shown.scale() < 0 ? shown.setScale(0) : shown, format);
    }

    private RawCell date(BigDecimal serial, CellFormat format) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
            return RawCell.ofError(serial.toPlainString(), "NOT_A_DATE");
        }
        int days = serial.intValue();
        int lost = since1904 || days >= LEAP_BUG ? 0 : 1;
        return RawCell.ofDate(origin.plusDays(days + (long) lost), format);
    }
}
