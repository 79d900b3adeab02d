package kr.hwanryu.company.companies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A company as a client describes it.
 *
 * @param nameKo as it is printed, with its legal form
 * @param industryId the regional industry it belongs to, of its region or with its region as a partner; null when it is not
 *     known
 * @param businessNumber 사업자등록번호, with or without hyphens; null when it is not known
 * @param corporateNumber 법인등록번호, with or without its hyphen
 * @param siteKo where it is, such as an industrial complex
 */
@Schema(name = "CreateCompany")
record CreateCompanyRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "㈜지원바이오") String nameKo,
        @Size(max = 200) @Schema(nullable = true) String nameEn,
        @NotNull @RegionId @Schema(examples = "gangwon") String regionId,
        @ReadableId @Schema(nullable = true, examples = "gangwon-natural-bio") String industryId,
        @Pattern(regexp = BusinessNumber.PATTERN) @Schema(nullable = true, maxLength = 12, examples = "124-81-00998")
                String businessNumber,
        @Pattern(regexp = CorporateNumber.PATTERN) @Schema(nullable = true, maxLength = 14, examples = "110111-0062432")
                String corporateNumber,
        @Size(max = 2000) @Schema(nullable = true) String descriptionKo,
        @Size(max = 200) @Schema(nullable = true, examples = "강릉과학산업단지") String siteKo,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024") String sourceId) {

    /** The request that would describe a company as it stands. */
    static CreateCompanyRequest of(CompanyResponse company) {
        return new CreateCompanyRequest(
                company.nameKo(),
                company.nameEn(),
                company.regionId(),
                company.industryId(),
                company.businessNumber(),
                company.corporateNumber(),
                company.descriptionKo(),
                company.siteKo(),
                company.sourceId());
    }

    CompanyIdentity identity() {
        BusinessNumber number = BusinessNumber.parse(businessNumber);
        return new CompanyIdentity(
                number == null ? null : number.digits(),
                regionId,
                CompanyName.of(nameKo).key());
    }
}
