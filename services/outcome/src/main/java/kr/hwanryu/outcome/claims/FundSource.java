package kr.hwanryu.outcome.claims;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose money a printed total is of, in the words of the industry service. */
@Schema(
        name = "ClaimFundSource",
        description = "`NATIONAL` 국비, `PROVINCIAL` 도비·시비, `MUNICIPAL` 시군비, `LOCAL` 지방비 undivided, `PRIVATE`"
                + " 민간부담금. More may be added.")
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
