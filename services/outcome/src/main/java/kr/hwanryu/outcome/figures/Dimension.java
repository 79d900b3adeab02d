package kr.hwanryu.outcome.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a figure is broken down. */
@Schema(
        name = "BreakdownDimension",
        description =
                "`INDUSTRY` and `PROGRAMME`: the part's id is that record's; an industry of the region, or with the region as"
                        + " a partner. `COMPANY`: the id of a company, as the company list spells it. `PROGRAMME_KIND`: a kind in upper"
                        + " case, such as `RND`. `GROUP`: a group that the indicator declares. More may be added.")
public enum Dimension {
    INDUSTRY,
    PROGRAMME,
    PROGRAMME_KIND,
    COMPANY,
    GROUP
}
