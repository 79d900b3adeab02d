package kr.hwanryu.industry.budgets;

/** Who pays: 국비, 도비·시비, 시군비, 지방비 where a document does not divide it, 민간부담금. */
public enum FundSource {
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    LOCAL,
    PRIVATE
}
