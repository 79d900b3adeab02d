package kr.hwanryu.outcome.directory;

import java.util.List;

/** An industry of a region's catalogue, as we need it; years inclusive, null for open. */
record KnownIndustry(
        String id,
        String regionId,
        List<String> partnerRegionIds,
        Integer validFromYear,
        Integer validToYear,
        List<String> succeededBy) {

    /** Whether it is of this region's catalogue, or run together with the region. */
    boolean isOf(String region) {
        return region.equals(regionId) || partnerRegionIds != null && partnerRegionIds.contains(region);
    }

    boolean validIn(int year) {
        return Years.cover(validFromYear, validToYear, year);
    }
}
