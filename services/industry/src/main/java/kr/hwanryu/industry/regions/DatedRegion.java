package kr.hwanryu.industry.regions;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kr.hwanryu.storage.Row;

/**
 * A region as far as its place in time goes.
 *
 * @param validFrom its first day; null where it has been there before anything we hold
 * @param validTo its last day; null while it is there
 * @param succeeds ids of the regions whose place it took
 */
public record DatedRegion(String id, LocalDate validFrom, LocalDate validTo, List<String> succeeds) {

    static DatedRegion read(Row row) throws SQLException {
        return new DatedRegion(row.string("id"), row.date("valid_from"), row.date("valid_to"), row.strings("succeeds"));
    }

    boolean beginsAfter(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }

    boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    boolean isThereOn(LocalDate day) {
        return !beginsAfter(day) && !endedBefore(day);
    }

    /** Whether it is there in some part of the year. */
    boolean isThereIn(int year) {
        return !beginsAfter(LocalDate.of(year, 12, 31)) && !endedBefore(LocalDate.of(year, 1, 1));
    }
}
