package kr.hwanryu.company.casestudies;

/** What a product is. */
enum ProductKind {
    BRAND,
    PRODUCT_LINE,
    PRODUCT,
    SERVICE;

    /** The labels, for the contract. */
    static final String LABELS = "BRAND 브랜드, PRODUCT_LINE 제품군, PRODUCT 제품, SERVICE 서비스; more may come.";
}
