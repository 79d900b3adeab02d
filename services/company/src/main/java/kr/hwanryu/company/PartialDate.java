package kr.hwanryu.company;

/**
 * A date of which perhaps only the year, or the year and month, are known.
 *
 * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 */
public record PartialDate(String text) {

    /** A date that is known to the year or the month; the API knows the years 2000–2099. */
    public static final String PATTERN = "^20[0-9]{2}(-(0[1-9]|1[0-2]))?$";

    /** One that may be known to the day, which must be one of the calendar; in these years each fourth is a leap year. */
    public static final String DAY_PATTERN = PATTERN
            + "|^20[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|1[0-9]|2[0-8]))$|^20([02468][048]|[13579][26])-02-29$";

    /** Reads a date; null is not known. */
    public static PartialDate of(String text) {
        return text == null ? null : new PartialDate(text);
    }

    public int year() {
        return Integer.parseInt(text.substring(0, 4));
    }

    /** Whether this is before the other for certain: a year is not before a month of it. */
    public boolean isBefore(PartialDate other) {
        int known = Math.min(text.length(), other.text.length());
        return text.substring(0, known).compareTo(other.text.substring(0, known)) < 0;
    }
}
