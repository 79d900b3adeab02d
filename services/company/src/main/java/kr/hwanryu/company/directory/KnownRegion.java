package kr.hwanryu.company.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.hwanryu.imports.RegionNames;

/**
 * A region.
 *
 * @param validTo the last day, inclusive
 * @param codes null in a copy of before they were copied
 */
record KnownRegion(
        String id,
        String nameKo,
        String nameEn,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> succeededBy,
        List<Code> codes)
        implements Known {

    /**
     * An official code that the region has or had.
     *
     * @param nameKo what it was called under that code; null where no other name is recorded
     */
    record Code(String scheme, String code, String nameKo) {}

    @Override
    public boolean isValidIn(int year) {
        return (validFrom == null || validFrom.getYear() <= year) && (validTo == null || validTo.getYear() >= year);
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
