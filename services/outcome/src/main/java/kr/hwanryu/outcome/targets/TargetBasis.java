package kr.hwanryu.outcome.targets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a target is a target of. */
@Schema(
        name = "TargetBasis",
        description = "`LEVEL` and `SHARE`: the year's value; `INCREMENT`: what is added since the base year;"
                + " `UNSTATED`: the publication does not say, so no rate is computed. More may be added.")
public enum TargetBasis {
    LEVEL,
    INCREMENT,
    SHARE,
    UNSTATED
}
