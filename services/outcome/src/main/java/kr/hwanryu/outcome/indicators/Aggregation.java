package kr.hwanryu.outcome.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether figures of an indicator may be added. */
@Schema(
        name = "Aggregation",
        description =
                "`SUM`: parts add up to the whole. `RATIO`: a quotient, never added."
                        + " `NONE`: never added for another reason, such as companies counted in several parts. More may be added.")
public enum Aggregation {
    SUM,
    RATIO,
    NONE
}
