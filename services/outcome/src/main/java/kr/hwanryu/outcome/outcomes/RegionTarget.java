package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.time.Instant;
import kr.hwanryu.outcome.targets.TargetBasis;

/** The target of one region. */
record RegionTarget(
        String regionId,
        BigDecimal value,
        TargetBasis targetBasis,
        Integer baseYear,
        String sourceId,
        Instant recordedAt)
        implements OfRegion {

    /** Levels add up to a level, increments since one year to an increment; a share does not, nor what nobody named. */
    boolean addsTo(RegionTarget other) {
        boolean additive = targetBasis == TargetBasis.LEVEL || targetBasis == TargetBasis.INCREMENT;
        return additive && targetBasis == other.targetBasis && java.util.Objects.equals(baseYear, other.baseYear);
    }
}
