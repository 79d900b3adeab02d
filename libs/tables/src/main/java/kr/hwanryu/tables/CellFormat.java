package kr.hwanryu.tables;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a workbook shows the number in a cell.
 *
 * @param date whether as a day, month or year
 * @param granularity of a date: 4, 7 or 10 characters of it are shown
 * @param decimals how many are shown at least
 * @param shift by how many places the point is moved for the eye: 2 for a percentage, −3 for {@code #,##0,}
 * @param suffix the unit that is shown behind it; empty for none
 */
record CellFormat(boolean date, int granularity, int decimals, int shift, String suffix) {

    static final CellFormat GENERAL = new CellFormat(false, 0, 0, 0, "");

    private static final Pattern DECIMALS = Pattern.compile("\\.(0+)");
    private static final Pattern THOUSANDS = Pattern.compile("[0#?](,+)(?![0#?,])");
    /** Formats that Excel knows by number alone: its dates, and those of its Korean edition. */
    private static final Set<Integer> DATE_IDS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    /** Reads a format; either may be null. */
    static CellFormat of(Integer id, String code) {
        if (code == null || code.isEmpty()) {
            return id != null && DATE_IDS.contains(id) ? new CellFormat(true, DAY, 0, 0, "") : GENERAL;
        }
        StringBuilder literals = new StringBuilder();
        String bare = bare(code, literals);
        return isDate(bare)
                ? new CellFormat(true, granularity(bare), 0, 0, "")
                : number(bare, Cells.trim(literals.toString()));
    }

    private static CellFormat number(String bare, String literals) {
        Matcher decimals = DECIMALS.matcher(bare);
        Matcher thousands = THOUSANDS.matcher(bare);
        boolean percent = bare.indexOf('%') >= 0;
        int shift =
                (percent ? 2 : 0) - (thousands.find() ? 3 * thousands.group(1).length() : 0);
        String suffix = percent ? "%" : Unit.named(literals).isPresent() ? literals : "";
        return new CellFormat(false, 0, decimals.find() ? decimals.group(1).length() : 0, shift, suffix);
    }

    private static boolean isDate(String bare) {
        boolean clock = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 || bare.indexOf('m') >= 0 && !clock;
    }

    private static int granularity(String bare) {
        return bare.indexOf('d') >= 0 ? DAY : bare.indexOf('m') >= 0 ? MONTH : YEAR;
    }

    /** The first section in lower case, without colours, padding and literals, which are put aside. */
    private static String bare(String code, StringBuilder literals) {
        StringBuilder bare = new StringBuilder();
        for (int position = 0; position < code.length() && code.charAt(position) != ';'; position++) {
            char character = code.charAt(position);
            int end = end(code, position);
            switch (character) {
                case '"' -> literals.append(code, position + 1, end);
                case '\\' ->
                    literals.append(code, Math.min(position + 1, code.length()), Math.min(end + 1, code.length()));
                case '_', '*', '[' -> {}
                default -> bare.append(Character.toLowerCase(character));
            }
            position = end;
        }
        return bare.toString();
    }

    /** Where what begins here ends. */
    private static int end(String code, int position) {
        int end =
                switch (code.charAt(position)) {
                    case '"' -> code.indexOf('"', position + 1);
                    case '[' -> code.indexOf(']', position);
                    case '\\', '_', '*' -> position + 1;
                    default -> position;
                };
        return end < 0 ? code.length() : end;
    }

    /** The date as far as it is shown: {@code 2023-03} for a cell of year and month. */
    String text(LocalDate day) {
        return day.toString().substring(0, granularity);
    }
}
