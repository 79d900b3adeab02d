package kr.hwanryu.company.directory;

import java.util.List;

/**
 * An industry of a region's catalogue.
 *
 * @param partnerRegionIds regions that run it together with its own
 * @param validToYear the last year, inclusive
 */
record KnownIndustry(
        String id,
        String regionId,
        List<String> partnerRegionIds,
        Integer validFromYear,
        Integer validToYear,
        List<String> succeededBy)
        implements Known {

    @Override
    public boolean isOf(String region) {
        return region.equals(regionId) || partnerRegionIds != null && partnerRegionIds.contains(region);
    }

    @Override
    public boolean isValidIn(int year) {
        return (validFromYear == null || validFromYear <= year) && (validToYear == null || validToYear >= year);
    }
}
