package kr.hwanryu.company.collaborations;

/** How two parties work together. */
enum CollaborationKind {
    NETWORK,
    JOINT_RESEARCH,
    SUPPLY,
    TECHNOLOGY_TRANSFER,
    JOINT_MARKETING;

    /** The labels, for the contract. */
    static final String LABELS = "NETWORK 협력 네트워크, JOINT_RESEARCH 공동연구, SUPPLY 공급, TECHNOLOGY_TRANSFER 기술이전,"
            + " JOINT_MARKETING 공동 마케팅; more may come.";
}
