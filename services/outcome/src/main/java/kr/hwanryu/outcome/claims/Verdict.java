package kr.hwanryu.outcome.claims;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what was printed compares with what we hold. */
@Schema(
        name = "ClaimVerdict",
        description = "`VERIFIED`: what we compute, rounded HALF_UP to the printed precision, is what was printed."
                + " `ROUNDING`: it is not, but components anywhere within the precision that they were printed with can give it."
                + " `MISMATCH`: they cannot; both numbers are shown. `UNSUPPORTED`: what we hold says neither, for the `reasons`"
                + " named. More may be added.")
public enum Verdict {
    @Label(ko = "일치", en = "verified")
    VERIFIED,
    @Label(ko = "반올림 범위", en = "within rounding")
    ROUNDING,
    @Label(ko = "불일치", en = "mismatch")
    MISMATCH,
    @Label(ko = "근거 부족", en = "unsupported")
    UNSUPPORTED
}
