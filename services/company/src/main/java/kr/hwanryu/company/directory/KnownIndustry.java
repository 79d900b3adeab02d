package kr.hwanryu.company.directory;

import java.util.List;

/**
 * An industry of a region's catalogue.
 *
 * @param validToYear the last year, inclusive
 */
record KnownIndustry(String id, Integer validFromYear, Integer validToYear, List<String> succeededBy) implements Known {

    @Override
    public boolean isValidIn(int year) {
        return (validFromYear == null || validFromYear <= year) && (validToYear == null || validToYear >= year);
    }
}
