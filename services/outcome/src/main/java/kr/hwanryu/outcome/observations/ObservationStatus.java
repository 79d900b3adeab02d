package kr.hwanryu.outcome.observations;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How settled a figure is. */
@Schema(
        name = "ObservationStatus",
        description = "`PROVISIONAL` (잠정) or `FINAL` (확정); null where the publication does not say. More may be added.")
public enum ObservationStatus {
    @Label(ko = "잠정", en = "provisional")
    PROVISIONAL,
    @Label(ko = "확정", en = "final")
    FINAL
}
