package kr.hwanryu.outcome.claims;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a component is in the formula. */
@Schema(
        name = "ClaimRole",
        description = "`VALUE`: the figure of the claim's year and part. `PREVIOUS_VALUE`: that of the year before."
                + " `BASE_VALUE`: that of the target's base year. `TARGET`. `WHOLE`: the figure of all parts. `PARTS`: how many"
                + " parts have one. `BUDGET`: budget lines, added. `PUBLIC_TOTAL`: the public money of the year, as efficiencies"
                + " take it. `CLAIM`: what was printed itself. More may be added.")
public enum Role {
    @Label(ko = "실적", en = "value")
    VALUE,
    @Label(ko = "전년 값", en = "value of the year before")
    PREVIOUS_VALUE,
    @Label(ko = "기준연도 값", en = "value of the base year")
    BASE_VALUE,
    @Label(ko = "목표", en = "target")
    TARGET,
    @Label(ko = "전체", en = "whole")
    WHOLE,
    @Label(ko = "부분의 수", en = "number of parts")
    PARTS,
    @Label(ko = "예산", en = "budget")
    BUDGET,
    @Label(ko = "공공 재원 합계", en = "public total")
    PUBLIC_TOTAL,
    @Label(ko = "인쇄된 값", en = "what was printed")
    CLAIM
}
