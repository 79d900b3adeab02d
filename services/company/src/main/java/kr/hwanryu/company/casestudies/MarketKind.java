package kr.hwanryu.company.casestudies;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened in a market. */
@Schema(description = "More may be added.")
enum MarketKind {
    @Label(ko = "진출", en = "entry")
    MARKET_ENTRY,
    @Label(ko = "판매 증대", en = "sales growth")
    SALES_GROWTH,
    @Label(ko = "수출", en = "export")
    EXPORT
}
