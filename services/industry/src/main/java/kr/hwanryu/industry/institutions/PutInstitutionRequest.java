package kr.hwanryu.industry.institutions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.hwanryu.industry.integrity.OpenCode;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An institution as a client describes it.
 *
 * @param kind what it is; open
 * @param regionId where it works; null for the whole country
 * @param sourceId what it is known from, where that was printed
 */
@Schema(name = "PutInstitution")
record PutInstitutionRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "강원테크노파크") String nameKo,
        @Size(min = 1, max = 200) @Schema(nullable = true, examples = "Gangwon Technopark") String nameEn,
        @NotNull
                @Pattern(regexp = OpenCode.PATTERN)
                @Size(max = OpenCode.MAX)
                @Schema(
                        examples = "TECHNOPARK",
                        description = "MINISTRY 부처, PROVINCE 시·도, REGIONAL_OFFICE 지방청, TECHNOPARK 테크노파크,"
                                + " PROMOTION_AGENCY 진흥원; others may be added.")
                String kind,
        @RegionId @Schema(nullable = true, examples = "gangwon") String regionId,
        @ReadableId @Schema(nullable = true) String sourceId) {}
