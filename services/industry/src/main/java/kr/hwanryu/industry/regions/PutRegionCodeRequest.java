package kr.hwanryu.industry.regions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code of a region, and when it had it.
 *
 * @param scheme who gives the codes: MOIS (법정동), KOSTAT, ISO3166-2
 * @param code the code as text, leading zeros included
 * @param nameKo the region's name under this code, where it differs
 * @param note how sure the code is
 */
@Schema(name = "PutRegionCode")
record PutRegionCodeRequest(
        @NotNull @Pattern(regexp = "^(MOIS|KOSTAT|ISO3166-2)$") @Schema(examples = "MOIS") String scheme,
        @NotNull @Pattern(regexp = "^[0-9A-Z-]{1,12}$") @Schema(examples = "51") String code,
        @Schema(nullable = true, examples = "2023-06-11") LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Size(min = 1, max = 100) @Schema(nullable = true) String nameKo,
        @Size(min = 1, max = 500) @Schema(nullable = true) String note) {

    /** The code with its scheme, as no second region or period may have it. */
    String name() {
        return scheme + ':' + code;
    }
}
