package kr.hwanryu.company.growthstages;

/** What shows that a company is of a stage. */
enum EvidenceKind {
    DESIGNATION,
    REVENUE,
    EXPORTS,
    EMPLOYMENT,
    INVESTMENT,
    PATENT,
    CERTIFICATION,
    AWARD,
    OTHER;

    /** The labels, for the contract. */
    static final String LABELS = "DESIGNATION 지정·선정, REVENUE 매출액, EXPORTS 수출액, EMPLOYMENT 고용, INVESTMENT 투자유치,"
            + " PATENT 특허, CERTIFICATION 인증, AWARD 수상, OTHER 기타; more may come.";
}
