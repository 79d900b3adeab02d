package kr.hwanryu.outcome.outcomes;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of change leads from one year's value to the next; only {@link #NORMAL} has a rate. */
@Schema(
        name = "OutcomeChangeKind",
        description = "`NORMAL`: from a positive value to one that is not negative; only this has a rate."
                + " `TURNED_TO_PROFIT` (흑자전환), `TURNED_TO_LOSS` (적자전환), `STILL_LOSS` (적자지속)."
                + " `NOT_COMPUTABLE`: from zero, from a negative value to zero, or a rate beyond ±1,000,000 %."
                + " More may be added.")
public enum ChangeKind {
    @Label(ko = "증감", en = "change")
    NORMAL,
    @Label(ko = "흑자전환", en = "turned to profit")
    TURNED_TO_PROFIT,
    @Label(ko = "적자전환", en = "turned to loss")
    TURNED_TO_LOSS,
    @Label(ko = "적자지속", en = "still a loss")
    STILL_LOSS,
    @Label(ko = "산출불가", en = "not computable")
    NOT_COMPUTABLE
}
