package kr.hwanryu.outcome.efficiencies;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which public money an outcome is divided by. */
@Schema(
        name = "DenominatorKind",
        description =
                "`PUBLIC_TOTAL_COMPUTED`: the planned budget lines of the year without private funds, added."
                        + " `PUBLISHED_TOTAL`: the total as it was printed, where no lines of the year are known. More may be added.")
public enum DenominatorKind {
    @Label(ko = "계산한 공공 재원 합계", en = "public total, computed")
    PUBLIC_TOTAL_COMPUTED,
    @Label(ko = "공표된 합계", en = "total as printed")
    PUBLISHED_TOTAL
}
