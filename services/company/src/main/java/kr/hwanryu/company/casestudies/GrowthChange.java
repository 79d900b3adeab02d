package kr.hwanryu.company.casestudies;

import kr.hwanryu.rest.contract.Label;

/** Growth that is no number, because its base or its value is not positive. */
enum GrowthChange {
    @Label(ko = "흑자전환", en = "turned to profit")
    TURNED_TO_PROFIT,
    @Label(ko = "적자전환", en = "turned to loss")
    TURNED_TO_LOSS,
    @Label(ko = "적자지속", en = "still a loss")
    STILL_LOSS,
    @Label(ko = "산출불가", en = "not computable")
    NOT_COMPUTABLE
}
