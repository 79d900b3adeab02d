package kr.hwanryu.company.casestudies;

/** What an institution supported a company with. */
enum SupportKind {
    TECHNOLOGY,
    MARKETING,
    RND,
    CERTIFICATION,
    CONSULTING,
    TRAINING,
    FACILITIES,
    FUNDING;

    /** The labels, for the contract. */
    static final String LABELS = "TECHNOLOGY 기술, MARKETING 마케팅, RND 연구개발, CERTIFICATION 인증, CONSULTING 컨설팅,"
            + " TRAINING 교육, FACILITIES 시설·장비, FUNDING 자금; more may come.";
}
