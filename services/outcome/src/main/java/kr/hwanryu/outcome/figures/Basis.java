package kr.hwanryu.outcome.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure rests on. */
@Schema(
        name = "OutcomeBasis",
        description = "`PUBLISHED`: printed as such (or computed from such figures only)."
                + " `DERIVED`: worked out from other figures, or computed from one that was.")
public enum Basis {
    PUBLISHED,
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
