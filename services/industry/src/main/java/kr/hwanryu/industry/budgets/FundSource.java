package kr.hwanryu.industry.budgets;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays: 국비, 도비·시비, 시군비, 지방비 where a document does not divide it, 민간부담금. */
@Schema(description = "Who pays; `LOCAL` where a document does not divide it. More may be added.")
public enum FundSource {
    @Label(ko = "국비", en = "national")
    NATIONAL,
    @Label(ko = "도비·시비", en = "provincial")
    PROVINCIAL,
    @Label(ko = "시군비", en = "municipal")
    MUNICIPAL,
    @Label(ko = "지방비", en = "local, undivided")
    LOCAL,
    @Label(ko = "민간부담금", en = "private")
    PRIVATE
}
