package kr.hwanryu.outcome.figures;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a figure is broken down. */
@Schema(
        name = "BreakdownDimension",
        description =
                "`INDUSTRY` and `PROGRAMME`: the part's id is that record's; an industry of the region, or with the region as"
                        + " a partner. `COMPANY`: the id of a company, as the company list spells it. `PROGRAMME_KIND`: a kind in upper"
                        + " case, such as `RND`. `GROUP`: a group that the indicator declares. More may be added.")
public enum Dimension {
    @Label(ko = "산업", en = "industry")
    INDUSTRY,
    @Label(ko = "사업", en = "programme")
    PROGRAMME,
    @Label(ko = "사업유형", en = "kind of programme")
    PROGRAMME_KIND,
    @Label(ko = "기업", en = "company")
    COMPANY,
    @Label(ko = "그룹", en = "group")
    GROUP
}
