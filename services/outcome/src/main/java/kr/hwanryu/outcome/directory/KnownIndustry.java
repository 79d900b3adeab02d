package kr.hwanryu.outcome.directory;

import java.util.List;

/** An industry of a region's catalogue, as we need it; years inclusive, null for open. */
record KnownIndustry(String id, String regionId, Integer validFromYear, Integer validToYear, List<String> succeededBy) {

    boolean validIn(int year) {
        return Years.cover(validFromYear, validToYear, year);
    }
}
