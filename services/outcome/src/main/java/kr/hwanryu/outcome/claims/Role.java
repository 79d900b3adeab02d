package kr.hwanryu.outcome.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a component is in the formula. */
@Schema(
        name = "ClaimRole",
        description = "`VALUE`: the figure of the claim's year and part. `PREVIOUS_VALUE`: that of the year before."
                + " `BASE_VALUE`: that of the target's base year. `TARGET`. `WHOLE`: the figure of all parts. `PARTS`: how many"
                + " parts have one. `BUDGET`: budget lines, added. `PUBLIC_TOTAL`: the public money of the year, as efficiencies"
                + " take it. `CLAIM`: what was printed itself. More may be added.")
public enum Role {
    VALUE,
    PREVIOUS_VALUE,
    BASE_VALUE,
    TARGET,
    WHOLE,
    PARTS,
    BUDGET,
    PUBLIC_TOTAL,
    CLAIM
}
