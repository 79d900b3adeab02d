package kr.hwanryu.industry.budgetsummaries;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** By which regions figures are shown: those that reported them, or those of one day. */
final class RegionBasis {

    private static final String AS_REPORTED = "asReported";
    static final String CURRENT = "current";
    static final String PATTERN = "^(" + AS_REPORTED + "|" + CURRENT + "|[0-9]{4}-[0-9]{2}-[0-9]{2})$";

    /** Regions begin and end by Korean law, at midnight there. */
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private RegionBasis() {}

    /** The day whose regions are meant; null for those that reported, as where no basis is given. */
    static LocalDate day(String basis, Clock clock) {
        if (basis == null || basis.equals(AS_REPORTED)) {
            return null;
        }
        if (basis.equals(CURRENT)) {
            return LocalDate.ofInstant(clock.instant(), KOREA);
        }
        try {
            return LocalDate.parse(basis);
        } catch (DateTimeException noSuchDay) {
            throw ProblemException.with(
                    ProblemType.INVALID_REQUEST,
                    List.of(Fault.inParameter("regionBasis", "INVALID_VALUE", basis, "date")));
        }
    }

    /** What else an answer depends on than the request: the day, where it is of today. */
    static String turning(String basis, LocalDate day) {
        return CURRENT.equals(basis) ? " on " + day : "";
    }
}
