package kr.hwanryu.outcome.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * A region as we need it.
 *
 * @param validFrom first day; null for always
 * @param validTo last day; null while it is in use
 * @param succeededBy ids of the regions that took its place
 */
public record KnownRegion(String id, String nameKo, LocalDate validFrom, LocalDate validTo, List<String> succeededBy) {

    /** Whether the region existed on any day of the year. */
    public boolean validIn(int year) {
        return (validFrom == null || validFrom.getYear() <= year) && (validTo == null || validTo.getYear() >= year);
    }

    /** Whether the region existed on that day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && !endedBefore(day);
    }

    /** Whether the region's last day came before that day. */
    public boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
