package kr.hwanryu.outcome.regions;

import kr.hwanryu.rest.contract.Label;
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
    @Label(ko = "일부 지역의 값이 없음", en = "figures of parts are missing")
    MISSING_PART,
    @Label(ko = "더할 수 없는 값", en = "figures that are not added")
    NOT_ADDITIVE,
    @Label(ko = "여럿으로 나뉜 지역의 값", en = "of a region that is several on that day")
    SPLIT,
    @Label(ko = "전후 지역의 값이 겹침", en = "a region and its successor both have one")
    OVERLAP
}
