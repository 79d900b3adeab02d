package kr.hwanryu.outcome.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.rest.problem.Fault;

/** What a revision of a target states beside what it is of. */
record TargetParts(TargetBasis targetBasis, Integer baseYear, BigDecimal value, BigDecimal roundedTo, String sourceId) {

    /** What it breaks in itself; a base year and an INCREMENT belong together. */
    List<Fault> faults(int performanceYear) {
        List<Fault> faults = new ArrayList<>();
        boolean increment = targetBasis == TargetBasis.INCREMENT;
        if (increment && baseYear == null) {
            faults.add(Fault.inBody("/baseYear", "BASE_YEAR_MISSING"));
        } else if (!increment && baseYear != null) {
            faults.add(Fault.inBody("/baseYear", "BASE_YEAR_NOT_USED"));
        } else if (increment && baseYear >= performanceYear) {
            faults.add(Fault.inBody("/baseYear", "BASE_YEAR_TOO_LATE"));
        }
        if (value == null && roundedTo != null) {
            faults.add(Fault.inBody("/roundedTo", "NOT_OF_A_WITHDRAWAL"));
        }
        return faults;
    }
}
