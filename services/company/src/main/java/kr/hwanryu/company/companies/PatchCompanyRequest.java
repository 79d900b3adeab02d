package kr.hwanryu.company.companies;

import kr.hwanryu.rest.identifiers.RegionId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a company that a merge patch may name, for the contract; what counts is the company that results. */
@Schema(
        name = "PatchCompany",
        description = "A merge patch (RFC 7396): what is named is replaced, null removes it. `nameKo`, `regionId` and"
                + " `sourceId` cannot be removed.")
record PatchCompanyRequest(
        @Schema(nullable = true, maxLength = 200) String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @RegionId @Schema(nullable = true, maxLength = 64) String regionId,
        @Schema(nullable = true, maxLength = 64) String industryId,
        @Schema(nullable = true, maxLength = 12, pattern = BusinessNumber.PATTERN) String businessNumber,
        @Schema(nullable = true, maxLength = 14, pattern = CorporateNumber.PATTERN) String corporateNumber,
        @Schema(nullable = true, maxLength = 2000) String descriptionKo,
        @Schema(nullable = true, maxLength = 200) String siteKo,
        @Schema(nullable = true, maxLength = 64) String sourceId) {}
