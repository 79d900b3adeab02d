package kr.hwanryu.tables;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.hwanryu.tables.CellParser.Parsed;

/**
 * Cells of dates, as Korean sheets write them: {@code 2023-03-01}, {@code 2023.3.1.}, {@code 2023/3/1}, {@code 20230301},
 * {@code 2023년 3월 1일}. The year has four digits and stands first: nothing else is unambiguous.
 */
final class DateCells {

    private static final Pattern PARTS = Pattern.compile("(?<year>[0-9]{4})(\\s*[-./년]\\s*"
            + "((?<month>[0-9]{1,2})(\\s*[-./월]\\s*((?<day>[0-9]{1,2})\\s*[.일]?)?)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})?");
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(:00(\\.0+)?)?$");

    private DateCells() {}

    static Parsed date(RawCell cell) {
        String text = partial(cell, "NOT_A_DATE");
        if (text.length() < "2023-03-01".length()) {
            throw new Misfit("NOT_A_DATE");
        }
        return Parsed.of(LocalDate.parse(text));
    }

    static Parsed partialDate(RawCell cell) {
        return Parsed.of(partial(cell, "NOT_A_PARTIAL_DATE"));
    }

    private static String partial(RawCell cell, String code) {
        if (cell.sound().typed() instanceof LocalDate) {
            return cell.text();
        }
        String text = Normalizer.normalize(Cells.stated(cell.text()), Normalizer.Form.NFKC);
        Matcher parts = parts(MIDNIGHT.matcher(text).replaceFirst(""));
        if (parts == null) {
            throw new Misfit(code);
        }
        try {
            return iso(parts.group("year"), parts.group("month"), parts.group("day"));
        } catch (DateTimeException noSuchDay) {
            throw new Misfit(code);
        }
    }

    private static Matcher parts(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return compact;
        }
        Matcher parts = PARTS.matcher(text);
        return parts.matches() ? parts : null;
    }

    private static String iso(String year, String month, String day) {
        if (month == null) {
            return year;
        }
        YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        return day == null ? of.toString() : of.atDay(Integer.parseInt(day)).toString();
    }
}
