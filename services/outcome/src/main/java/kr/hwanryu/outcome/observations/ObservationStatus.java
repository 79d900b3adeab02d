package kr.hwanryu.outcome.observations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How settled a figure is. */
@Schema(
        name = "ObservationStatus",
        description = "`PROVISIONAL` (잠정) or `FINAL` (확정); null where the publication does not say. More may be added.")
public enum ObservationStatus {
    PROVISIONAL,
    FINAL
}
