package kr.hwanryu.outcome.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose money a printed total is of, in the words of the industry service. */
@Schema(
        name = "ClaimFundSource",
        description = "`NATIONAL` 국비, `PROVINCIAL` 도비·시비, `MUNICIPAL` 시군비, `LOCAL` 지방비 undivided, `PRIVATE`"
                + " 민간부담금. More may be added.")
public enum FundSource {
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    LOCAL,
    PRIVATE
}
