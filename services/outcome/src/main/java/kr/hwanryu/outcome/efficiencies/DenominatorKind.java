package kr.hwanryu.outcome.efficiencies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which public money an outcome is divided by. */
@Schema(
        name = "DenominatorKind",
        description =
                "`PUBLIC_TOTAL_COMPUTED`: the planned budget lines of the year without private funds, added."
                        + " `PUBLISHED_TOTAL`: the total as it was printed, where no lines of the year are known. More may be added.")
public enum DenominatorKind {
    PUBLIC_TOTAL_COMPUTED,
    PUBLISHED_TOTAL
}
