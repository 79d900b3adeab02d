package kr.hwanryu.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last line of a list that left as NDJSON, {@code {"count":2,"readAt":"2026-11-24T09:00:00Z"}}: no row, but its end. */
final class ExportEnd {

    private static final Pattern LAST = Pattern.compile(
            "\\{\\s*\"count\"\\s*:\\s*(\\d{1,18})\\s*,\\s*\"readAt\"\\s*:\\s*(?:null|\"[^\"\\\\]{1,40}\")\\s*}");

    private ExportEnd() {}

    /**
     * Whether this line is the end. A list of which lines are missing may have been cut, so that nothing of it counts.
     *
     * @param before how many lines came before it
     */
    static boolean isAt(String line, long before) {
        Matcher last = LAST.matcher(line.strip());
        if (!last.matches()) {
            return false;
        }
        long count = Long.parseLong(last.group(1));
        if (count != before) {
            throw new TableUnreadable("LINES_MISSING", count, before);
        }
        return true;
    }
}
