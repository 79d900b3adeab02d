package kr.hwanryu.outcome.regions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.directory.KnownRegion;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** Finds the regions that a {@code regionBasis} asks for, from our own copies. */
@ApplicationScoped
public class RegionBases {

    private static final String AS_REPORTED = "asReported";
    private static final String CURRENT = "current";

    /** What a basis can be; a day that does not exist is refused all the same. */
    public static final String PATTERN = "^(asReported|current|[0-9]{4}-[0-9]{2}-[0-9]{2})$";

    public static final String DESCRIPTION =
            "Which regions figures are shown for: `asReported` (the default), those that reported them; `current`, those in force today; or"
                    + " those in force on a day, `2026-07-01`. A merged region's figure is the sum of those of all its parts.";

    /** Regions change at midnight in Korea. */
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final IndustryDirectory industry;
    private final Clock clock;

    RegionBases(IndustryDirectory industry, Clock clock) {
        this.industry = industry;
        this.clock = clock;
    }

    /**
     * The regions of a basis. As reported nothing is mapped, and no copy is read for it.
     *
     * @param basis null for as reported
     * @param asked regions that are asked for by id; null for all
     * @throws ProblemException 400 for another basis, or a region that is not in force on its day
     */
    public ShownRegions shown(String basis, Collection<String> asked) {
        ShownRegions regions = among(asReported(basis) ? Map.of() : industry.regions(), basis);
        List<Fault> faults = regions.faults(asked);
        if (!faults.isEmpty()) {
            throw ProblemException.with(ProblemType.INVALID_REQUEST, faults);
        }
        return regions.only(asked);
    }

    /** The same among regions that were read already. */
    public ShownRegions among(Map<String, KnownRegion> known, String basis) {
        if (asReported(basis)) {
            return ShownRegions.asReported(known);
        }
        LocalDate day = basis.equals(CURRENT) ? LocalDate.ofInstant(clock.instant(), KOREA) : day(basis);
        return ShownRegions.on(day, known);
    }

    private static boolean asReported(String basis) {
        return basis == null || basis.equals(AS_REPORTED);
    }

    private static LocalDate day(String basis) {
        try {
            return LocalDate.parse(basis);
        } catch (DateTimeException noSuchDay) {
            throw ProblemException.with(
                    ProblemType.INVALID_REQUEST,
                    List.of(Fault.inParameter("regionBasis", "INVALID_VALUE", basis, "date")));
        }
    }
}
