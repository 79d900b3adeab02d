package kr.hwanryu.gateway.reports;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import kr.hwanryu.rest.identifiers.KnownRegionCode;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/**
 * What a report is asked for, checked.
 *
 * @param regionId the region's id, or a code of it
 * @param asOf the instant whose state the sections with a history show; null for the present
 */
record ReportRequest(String regionId, int year, Instant asOf, boolean strict) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern REGION = Pattern.compile(RegionId.PATTERN);

    static ReportRequest of(String regionId, String year, Instant asOf, List<String> prefer) {
        int parsed = yearOf(year);
        if (parsed < 0) {
            throw ProblemException.with(
                    ProblemType.INVALID_REQUEST,
                    List.of(Fault.inParameter("year", "YEAR_RANGE", FIRST_YEAR, LAST_YEAR)));
        }
        if (!isRegion(regionId)) {
            throw ProblemException.notFound("regions", regionId);
        }
        return new ReportRequest(regionId, parsed, asOf, isStrict(prefer));
    }

    /** Whether the region is still to be named by its id, which the region itself tells. */
    boolean isByCode() {
        return KnownRegionCode.isMeantAsCode(regionId);
    }

    /** The same report by the region's id. */
    ReportRequest ofRegion(String id) {
        return new ReportRequest(id, year, asOf, strict);
    }

    /** Four digits within the bounds, or -1. */
    static int yearOf(String text) {
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }

    /** An id or a code: nothing else can name a region, and nothing else goes into a request behind us. */
    static boolean isRegion(String text) {
        return text.length() >= 2 && text.length() <= 64 && REGION.matcher(text).matches();
    }

    /** {@code Prefer: handling=strict} (RFC 7240), alone or among others. */
    static boolean isStrict(List<String> prefer) {
        for (String header : prefer) {
            for (String preference : header.split("[,;]")) {
                String plain = preference.replace("\"", "").replace(" ", "");
                if (plain.equalsIgnoreCase("handling=strict")) {
                    return true;
                }
            }
        }
        return false;
    }
}
