package kr.hwanryu.tables;

import java.math.BigDecimal;
import java.util.Locale;

/** A value in JSON. Its type must be the API's: a number in quotes is no number. */
record JsonCell(String text, JsonCell.Kind kind) {

    private static final int MAX_SCALE = 40;

    enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        COMPOUND
    }

    /** This value as a cell of its column. */
    RawCell as(ColumnType type) {
        Kind expected = expected(type);
        if (kind != expected) {
            throw new Misfit("INVALID_TYPE", expected.name().toLowerCase(Locale.ROOT));
        }
        return switch (kind) {
            case NUMBER -> RawCell.ofNumber(number(), CellFormat.GENERAL);
            case BOOLEAN -> RawCell.ofBoolean(Boolean.valueOf(text));
            default -> RawCell.ofText(text);
        };
    }

    private static Kind expected(ColumnType type) {
        if (type instanceof ColumnType.Whole || type instanceof ColumnType.Decimal || type instanceof ColumnType.Won) {
            return Kind.NUMBER;
        }
        if (type instanceof ColumnType.Json) {
            return Kind.COMPOUND;
        }
        return type instanceof ColumnType.YesNo ? Kind.BOOLEAN : Kind.STRING;
    }

    /** A few characters of JSON can name a number that takes a gigabyte to write out. */
    private BigDecimal number() {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            throw new Misfit("NOT_A_NUMBER");
        }
        return number;
    }
}
