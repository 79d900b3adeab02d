package kr.hwanryu.outcome.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.hwanryu.imports.RegionNames;

/**
 * A region as we need it.
 *
 * @param validFrom first day; null for always
 * @param validTo last day; null while it is in use
 * @param succeededBy ids of the regions that took its place
 * @param codes null in a copy of before they were copied
 */
public record KnownRegion(
        String id,
        String nameKo,
        String nameEn,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> succeededBy,
        List<Code> codes) {

    /**
     * An official code that the region has or had.
     *
     * @param nameKo what it was called under that code; null where no other name is recorded
     */
    public record Code(String scheme, String code, String nameKo) {}

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

    /** What people call it, under whatever code and at whatever time. */
    RegionNames.Region named() {
        List<Code> known = codes == null ? List.of() : codes;
        List<String> names = new ArrayList<>(Arrays.asList(nameKo, nameEn));
        known.forEach(code -> names.add(code.nameKo()));
        return new RegionNames.Region(
                id,
                names,
                known.stream().map(code -> code.scheme() + ':' + code.code()).toList());
    }
}
