package kr.hwanryu.company.casestudies;

/** What happened in a market. */
enum MarketKind {
    MARKET_ENTRY,
    SALES_GROWTH,
    EXPORT;

    /** The labels, for the contract. */
    static final String LABELS = "MARKET_ENTRY 진출, SALES_GROWTH 판매 증대, EXPORT 수출; more may come.";
}
