package kr.hwanryu.company.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * A region.
 *
 * @param validTo the last day, inclusive
 */
record KnownRegion(String id, LocalDate validFrom, LocalDate validTo, List<String> succeededBy) implements Known {

    @Override
    public boolean isValidIn(int year) {
        return (validFrom == null || validFrom.getYear() <= year) && (validTo == null || validTo.getYear() >= year);
    }
}
