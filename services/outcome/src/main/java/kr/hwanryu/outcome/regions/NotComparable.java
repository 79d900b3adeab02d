package kr.hwanryu.outcome.regions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the figures of several regions do not make the figure of one. */
@Schema(
        name = "OutcomeNotComparableCode",
        description =
                "`MISSING_PART`: regions that were in force in that year have no such figure. `NOT_ADDITIVE`: figures of this"
                        + " indicator, or targets of these kinds, are not added. `SPLIT`: the figure is of a region that is several"
                        + " on that day. `OVERLAP`: a region and one that it came from both have a figure of the year in which one"
                        + " took the other's place, and whether one holds the other is not known. More may be added.")
public enum NotComparable {
    MISSING_PART,
    NOT_ADDITIVE,
    SPLIT,
    OVERLAP
}
