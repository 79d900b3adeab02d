package kr.hwanryu.company.casestudies;

/** Growth that is no number, because its base or its value is not positive. */
enum GrowthChange {
    TURNED_TO_PROFIT,
    TURNED_TO_LOSS,
    STILL_LOSS,
    NOT_COMPUTABLE;

    /** The labels, for the contract. */
    static final String LABELS = "TURNED_TO_PROFIT 흑자전환, TURNED_TO_LOSS 적자전환, STILL_LOSS 적자지속, NOT_COMPUTABLE 산출불가.";
}
