package kr.hwanryu.outcome.outcomes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no achievement rate. */
@Schema(
        name = "AchievementReason",
        description =
                "Why there is no achievement rate. `NO_TARGET`; `NO_VALUE`; `TARGET_BASIS_UNSTATED`: the publication does"
                        + " not say what the target is of; `NO_BASE_VALUE`: an increment without the value of its base year;"
                        + " `TARGET_NOT_POSITIVE`; `NOT_COMPUTABLE`: beyond ±1,000,000 %; `NOT_COMPARABLE`: a part of one of the"
                        + " figures is missing or cannot be added. More may be added.")
public enum AchievementReason {
    NO_TARGET,
    NO_VALUE,
    TARGET_BASIS_UNSTATED,
    NO_BASE_VALUE,
    TARGET_NOT_POSITIVE,
    NOT_COMPUTABLE,
    NOT_COMPARABLE
}
