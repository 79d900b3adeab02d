package kr.hwanryu.outcome.claims;

/** A part of what a claim is of, which some kinds need, some can have and others cannot. */
enum ClaimPart {
    BUDGET_YEAR("/budgetYear"),
    PERFORMANCE_YEAR("/performanceYear"),
    FIRST_YEAR("/firstYear"),
    INDICATOR("/indicatorId"),
    BREAKDOWN("/breakdown"),
    FUND_SOURCE("/fundSource"),
    MEASURE("/measure"),
    PER_KRW("/perKrw");

    private final String pointer;

    ClaimPart(String pointer) {
        this.pointer = pointer;
    }

    /** Where it stands in a request. */
    String pointer() {
        return pointer;
    }
}
