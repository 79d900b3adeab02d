package kr.hwanryu.industry.regions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kr.hwanryu.rest.identifiers.RegionId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * A region as a client describes it.
 *
 * @param validFrom its first day; null where it has been there before anything we hold
 * @param validTo its last day; null while it is there
 * @param codes all codes it has or had; one that was recorded may be ended, not left out
 * @param succeeds the regions it took the place of
 */
@Schema(name = "PutRegion")
record PutRegionRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "강원특별자치도") String nameKo,
        @Size(max = 100) @Schema(nullable = true, examples = "Gangwon") String nameEn,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @NotNull @Size(max = 50) List<@NotNull @Valid PutRegionCodeRequest> codes,
        @Size(max = 50) @UniqueElements @Schema(nullable = true) List<@NotNull @RegionId String> succeeds) {

    PutRegionRequest {
        succeeds = succeeds == null ? List.of() : succeeds;
    }
}
