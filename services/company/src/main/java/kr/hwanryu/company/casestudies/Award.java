package kr.hwanryu.company.casestudies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.hwanryu.company.PartialDate;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An honour given to a company.
 *
 * @param awardedById the institution that gave it; null where it is not known
 * @param awardedIn year, or year and month
 */
@Schema(name = "Award")
record Award(
        @NotBlank @Size(max = 200) @Schema(examples = "강원자치도 표창") String nameKo,
        @ReadableId @Schema(nullable = true, examples = "gangwon-province") String awardedById,
        @Pattern(regexp = PartialDate.PATTERN) @Schema(nullable = true, maxLength = 7, examples = "2023-12")
                String awardedIn) {}
