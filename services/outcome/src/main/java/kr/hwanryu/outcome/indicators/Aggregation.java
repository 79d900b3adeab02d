package kr.hwanryu.outcome.indicators;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether figures of an indicator may be added. */
@Schema(
        name = "Aggregation",
        description =
                "`SUM`: parts add up to the whole. `RATIO`: a quotient, never added."
                        + " `NONE`: never added for another reason, such as companies counted in several parts. More may be added.")
public enum Aggregation {
    @Label(ko = "합산", en = "added")
    SUM,
    @Label(ko = "비율, 합산 안 함", en = "a ratio, never added")
    RATIO,
    @Label(ko = "합산 안 함", en = "never added")
    NONE
}
