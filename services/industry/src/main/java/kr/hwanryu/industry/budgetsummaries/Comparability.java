package kr.hwanryu.industry.budgetsummaries;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what regions reported makes the figures of the region that is shown. */
@Schema(
        name = "BudgetComparability",
        description =
                "`COMPARABLE`: each figure is one region's, or the sum of all its parts. `NOT_COMPARABLE`: some figure"
                        + " is known of a part, but is null here, for the reasons given. More may be added.")
enum Comparability {
    @Label(ko = "비교 가능", en = "comparable")
    COMPARABLE,
    @Label(ko = "비교 불가", en = "not comparable")
    NOT_COMPARABLE
}
