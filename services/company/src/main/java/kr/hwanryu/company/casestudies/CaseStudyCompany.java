package kr.hwanryu.company.casestudies;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The company of a case study, so that a list needs no second call.
 *
 * @param nameKo as it is today
 * @param regionId as it was when the case study was written
 * @param industryId as it was when the case study was written
 */
@Schema(name = "CaseStudyCompany")
record CaseStudyCompany(
        UUID id,
        @Schema(maxLength = 200, examples = "㈜지원바이오") String nameKo,
        @Schema(maxLength = 64, examples = "gangwon") String regionId,
        @Schema(nullable = true, maxLength = 64, examples = "gangwon-natural-bio") String industryId) {}
