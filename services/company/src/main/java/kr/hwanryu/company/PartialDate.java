package kr.hwanryu.company;

/**
 * A date of which only the year, or the year and month, are known.
 *
 * @param text {@code YYYY} or {@code YYYY-MM}
 */
public record PartialDate(String text) {

    /** What such a date looks like; the API knows the years 2000–2099. */
    public static final String PATTERN = "^20[0-9]{2}(-(0[1-9]|1[0-2]))?$";

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
