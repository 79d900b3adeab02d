package kr.hwanryu.industry.industries;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.industry.integrity.OpenCode;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * An industry as a region's catalogue names it.
 *
 * @param category its class in the catalogue; open
 * @param cooperation how regions promote it together; null where one does alone
 * @param partnerSourceId what names the partner regions, where it is another document
 * @param validFromYear the first budget year it was promoted in
 * @param validToYear the last one; null while it is promoted
 * @param succeeds the industries it took the place of
 * @param inferred names of the attributes that no source states
 */
@Schema(name = "PutIndustry")
record PutIndustryRequest(
        @NotNull @RegionId @Schema(examples = "gangwon") String regionId,
        @NotBlank @Size(max = 200) @Schema(examples = "천연물바이오소재") String nameKo,
        @Size(min = 1, max = 200) @Schema(nullable = true) String nameEn,
        @NotNull
                @Pattern(regexp = OpenCode.PATTERN)
                @Size(max = OpenCode.MAX)
                @Schema(
                        examples = "CORE",
                        description = "CORE 주축, FUTURE 미래신, FLAGSHIP 주력, ECONOMIC_COOPERATION 경제협력권,"
                                + " HERITAGE 연고·전통; others may be added.")
                String category,
        @Pattern(regexp = OpenCode.PATTERN)
                @Size(max = OpenCode.MAX)
                @Schema(
                        nullable = true,
                        examples = "INTER_REGIONAL",
                        description = "INTER_REGIONAL 지역협력형; others may be added.")
                String cooperation,
        @Size(max = 20) @UniqueElements @Schema(nullable = true) List<@NotNull @RegionId String> partnerRegionIds,
        @ReadableId @Schema(nullable = true) String partnerSourceId,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2023") Integer validFromYear,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer validToYear,
        @Size(max = 50) @UniqueElements @Schema(nullable = true) List<@NotNull @ReadableId String> succeeds,
        @Size(max = 20) @UniqueElements @Schema(nullable = true)
                List<@NotNull @Pattern(regexp = "^[a-zA-Z]+$") @Size(max = 40) String> inferred,
        @NotNull @ReadableId String sourceId) {

    PutIndustryRequest {
        partnerRegionIds = partnerRegionIds == null ? List.of() : partnerRegionIds;
        succeeds = succeeds == null ? List.of() : succeeds;
        inferred = inferred == null ? List.of() : inferred;
    }
}
