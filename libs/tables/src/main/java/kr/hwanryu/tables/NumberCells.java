package kr.hwanryu.tables;

import java.math.BigDecimal;

/** Cells of numbers: as they are shown, times the unit of the heading. */
final class NumberCells implements CellParser {

    /** The most decimals that a figure can have, as in the API's JSON. */
    private static final int MAX_DECIMALS = 12;

    private final ColumnType type;
    private final String apiUnit;
    private final Unit unit;

    NumberCells(SheetColumn column) {
        this.type = column.column().type();
        this.apiUnit = column.column().unit();
        this.unit = column.unit();
    }

    @Override
    public Parsed parse(RawCell cell) {
        BigDecimal shown = shown(cell.sound());
        BigDecimal factor = unit == null ? BigDecimal.ONE : unit.factor();
        BigDecimal value = plain(shown.multiply(factor));
        if (type instanceof ColumnType.Whole whole) {
            return Parsed.of(whole(value, whole));
        }
        BigDecimal precision = plain(factor.scaleByPowerOfTen(-decimals(shown, cell.format())));
        return type instanceof ColumnType.Won won
                ? new Parsed(won(value, won), precision)
                : new Parsed(decimal(value, (ColumnType.Decimal) type), precision);
    }

    private BigDecimal shown(RawCell cell) {
        if (cell.typed() instanceof BigDecimal number) {
            refuseOtherUnit(cell.format() == null ? "" : cell.format().suffix());
            return number;
        }
        if (cell.typed() != null) {
            throw new Misfit(cell.typed() instanceof Boolean ? "NOT_A_NUMBER" : "DATE_FOR_NUMBER");
        }
        NumberText number = NumberText.of(Cells.stated(cell.text()));
        refuseOtherUnit(number.suffix());
        return number.value();
    }

    private void refuseOtherUnit(String suffix) {
        if (suffix.isEmpty()) {
            return;
        }
        Unit stated = Unit.named(suffix).orElseThrow(() -> new Misfit("NOT_A_NUMBER"));
        if (stated != unit && (unit != null || !isOwn(stated))) {
            throw new Misfit("UNIT_IN_CELL", suffix);
        }
    }

    /** Whether it is what the API counts this column in, one to one. */
    private boolean isOwn(Unit stated) {
        boolean year = type instanceof ColumnType.Whole && stated == Unit.YEARS;
        boolean counted =
                apiUnit != null && stated.measures(apiUnit) && stated.factor().equals(BigDecimal.ONE);
        return year || counted;
    }

    private static int decimals(BigDecimal shown, CellFormat format) {
        return Math.max(Math.max(shown.scale(), 0), format == null ? 0 : format.decimals());
    }

    private static Integer whole(BigDecimal value, ColumnType.Whole bounds) {
        if (value.scale() > 0) {
            throw new Misfit("NOT_WHOLE");
        }
        refuseOutside(value, BigDecimal.valueOf(bounds.min()), BigDecimal.valueOf(bounds.max()));
        return value.intValueExact();
    }

    private static Long won(BigDecimal value, ColumnType.Won bounds) {
        if (value.scale() > 0) {
            throw new Misfit("NOT_WHOLE_WON");
        }
        refuseOutside(value, BigDecimal.valueOf(bounds.min()), BigDecimal.valueOf(bounds.max()));
        return value.longValueExact();
    }

    private static BigDecimal decimal(BigDecimal value, ColumnType.Decimal bounds) {
        if (value.scale() > MAX_DECIMALS) {
            throw new Misfit("TOO_MANY_DECIMALS", MAX_DECIMALS);
        }
        refuseOutside(value, bounds.min(), bounds.max());
        return value;
    }

    private static void refuseOutside(BigDecimal value, BigDecimal min, BigDecimal max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new Misfit("OUT_OF_BOUNDS", min.toPlainString(), max.toPlainString());
        }
    }

    /** Without trailing zeros and without exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
