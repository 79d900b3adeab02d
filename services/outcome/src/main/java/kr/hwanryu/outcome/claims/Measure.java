package kr.hwanryu.outcome.claims;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of a budget's amounts a printed total is of. */
@Schema(name = "ClaimMeasure", description = "`PLANNED` 예산 or `EXECUTED` 집행. More may be added.")
public enum Measure {
    @Label(ko = "계획", en = "planned")
    PLANNED,
    @Label(ko = "집행", en = "executed")
    EXECUTED
}
