package kr.hwanryu.tables;

import java.math.BigDecimal;
import kr.hwanryu.tables.CellParser.Parsed;

/** Cells of words and names. */
final class TextCells {

    /** The longest whole number of which a spreadsheet keeps every digit. */
    private static final BigDecimal KEPT = new BigDecimal("999999999999999");

    private TextCells() {}

    static Parsed text(RawCell cell, int maxLength) {
        return Parsed.of(bounded(Cells.readable(content(cell)), maxLength));
    }

    static Parsed id(RawCell cell, int maxLength) {
        String id = bounded(Cells.stated(content(cell)), maxLength);
        if (NumberText.isShortened(id)) {
            throw new Misfit("SHORTENED_NUMBER");
        }
        if (id.chars().anyMatch(character -> Character.isWhitespace(character) || Character.isISOControl(character))) {
            throw new Misfit("NOT_AN_ID");
        }
        return Parsed.of(id);
    }

    private static String content(RawCell cell) {
        if (cell.sound().typed() instanceof BigDecimal number && number.abs().compareTo(KEPT) > 0) {
            throw new Misfit("SHORTENED_NUMBER");
        }
        return Cells.composed(cell.text());
    }

    private static String bounded(String text, int maxLength) {
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new Misfit("TOO_LONG", maxLength);
        }
        return text;
    }
}
