package kr.hwanryu.outcome.figures;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure rests on. */
@Schema(
        name = "OutcomeBasis",
        description = "`PUBLISHED`: printed as such (or computed from such figures only)."
                + " `DERIVED`: worked out from other figures, or computed from one that was.")
public enum Basis {
    @Label(ko = "공표", en = "published")
    PUBLISHED,
    @Label(ko = "산출", en = "derived")
    DERIVED;

    /** What is computed from a DERIVED figure is DERIVED. */
    public static Basis ofAll(Basis... components) {
        for (Basis component : components) {
            if (component == DERIVED) {
                return DERIVED;
            }
        }
        return PUBLISHED;
    }
}
