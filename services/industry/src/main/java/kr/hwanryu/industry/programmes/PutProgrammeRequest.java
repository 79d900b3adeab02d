package kr.hwanryu.industry.programmes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.hwanryu.industry.integrity.OpenCode;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme as a client describes it.
 *
 * @param kind what is given through it; open
 * @param parentId the programme it is part of
 * @param validFromYear the first budget year it gave in; null where that is not known
 * @param validToYear the last one; null while it gives
 */
@Schema(name = "PutProgramme")
record PutProgrammeRequest(
        @NotBlank @Size(max = 200) String nameKo,
        @Size(min = 1, max = 200) @Schema(nullable = true) String nameEn,
        @NotNull
                @Pattern(regexp = OpenCode.PATTERN)
                @Size(max = OpenCode.MAX)
                @Schema(examples = "RND", description = "RND 연구개발, ENTERPRISE_SUPPORT 기업지원; others may be added.")
                String kind,
        @ReadableId @Schema(nullable = true) String parentId,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer validFromYear,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer validToYear,
        @ReadableId @Schema(nullable = true) String sourceId) {}
