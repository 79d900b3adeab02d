package kr.hwanryu.outcome.targets;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a target is a target of. */
@Schema(
        name = "TargetBasis",
        description = "`LEVEL` and `SHARE`: the year's value; `INCREMENT`: what is added since the base year;"
                + " `UNSTATED`: the publication does not say, so no rate is computed. More may be added.")
public enum TargetBasis {
    @Label(ko = "수준", en = "level")
    LEVEL,
    @Label(ko = "증가분", en = "increment")
    INCREMENT,
    @Label(ko = "비율", en = "share")
    SHARE,
    @Label(ko = "미상", en = "unstated")
    UNSTATED
}
