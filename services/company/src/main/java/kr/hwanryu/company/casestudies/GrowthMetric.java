package kr.hwanryu.company.casestudies;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a company grew. */
@Schema(description = "More may be added.")
enum GrowthMetric {
    @Label(ko = "매출액", en = "revenue")
    REVENUE,
    @Label(ko = "영업이익", en = "operating profit")
    OPERATING_PROFIT,
    @Label(ko = "수출액", en = "exports")
    EXPORTS,
    @Label(ko = "고용", en = "employment")
    EMPLOYMENT
}
