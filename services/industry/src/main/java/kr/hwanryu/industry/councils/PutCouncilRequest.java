package kr.hwanryu.industry.councils;

import jakarta.validation.Valid;
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
 * A council as a client describes it.
 *
 * @param kind what it is for; open
 * @param memberIds institutions in it, in the order they are to be shown
 * @param tiers the steps through which a matter goes
 */
@Schema(name = "PutCouncil")
record PutCouncilRequest(
        @NotNull @RegionId @Schema(examples = "gangwon") String regionId,
        @NotBlank @Size(max = 200) String nameKo,
        @Size(min = 1, max = 200) @Schema(nullable = true) String nameEn,
        @NotNull
                @Pattern(regexp = OpenCode.PATTERN)
                @Size(max = OpenCode.MAX)
                @Schema(
                        examples = "PERFORMANCE_COUNCIL",
                        description = "PERFORMANCE_COUNCIL 성과관리 협의체, THREE_TIER 3단 협의체, POLICY_STRATEGY"
                                + " 정책전략협의회, FORUM 포럼; others may be added.")
                String kind,
        @Size(max = 100) @UniqueElements @Schema(nullable = true) List<@NotNull @ReadableId String> memberIds,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid Tier> tiers,
        @ReadableId @Schema(nullable = true) String sourceId) {

    /** One step: its place, its name, and the institution behind it where that is known. */
    @Schema(name = "PutCouncilTier")
    record Tier(
            @NotNull @Min(1) @Max(20) Integer order,
            @NotBlank @Size(max = 200) String nameKo,
            @ReadableId @Schema(nullable = true) String institutionId) {}

    PutCouncilRequest {
        memberIds = memberIds == null ? List.of() : memberIds;
        tiers = tiers == null ? List.of() : tiers;
    }
}
