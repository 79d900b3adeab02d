package kr.hwanryu.company.casestudies;

/** What of a company grew. */
enum GrowthMetric {
    REVENUE,
    OPERATING_PROFIT,
    EXPORTS,
    EMPLOYMENT;

    /** The labels, for the contract. */
    static final String LABELS = "REVENUE 매출액, OPERATING_PROFIT 영업이익, EXPORTS 수출액, EMPLOYMENT 고용; more may come.";
}
