package kr.hwanryu.company.casestudies;

/** How far a patent is. */
enum PatentStatus {
    APPLIED,
    REGISTERED;

    /** The labels, for the contract. */
    static final String LABELS = "APPLIED 출원, REGISTERED 등록.";
}
