package kr.hwanryu.industry.integrity;

import java.sql.SQLException;
import java.util.List;
import kr.hwanryu.storage.Row;

/**
 * A record that another refers to, with the years it is in force.
 *
 * @param fromYear the first year; null where it has no beginning
 * @param toYear the last year; null where it has no end
 * @param successors ids of what took its place
 * @param regions whose it is, its own region first; null where it belongs to none
 */
record KnownRecord(String id, Integer fromYear, Integer toYear, List<String> successors, List<String> regions) {

    static KnownRecord read(Row row) throws SQLException {
        return new KnownRecord(
                row.string("id"),
                row.integer("from_year"),
                row.integer("to_year"),
                row.strings("successors"),
                row.strings("regions"));
    }

    boolean inForce(int year) {
        return (fromYear == null || fromYear <= year) && (toYear == null || year <= toYear);
    }

    /** Whether it had ended before the year began. */
    boolean goneBy(int year) {
        return toYear != null && toYear < year;
    }

    /** The years as a reader knows them: {@code 2019–2020}, open ends left out. */
    String years() {
        return (fromYear == null ? "" : fromYear) + "–" + (toYear == null ? "" : toYear);
    }
}
