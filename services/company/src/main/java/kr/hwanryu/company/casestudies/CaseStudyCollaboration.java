package kr.hwanryu.company.casestudies;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A collaboration as seen from the company of a case study.
 *
 * @param id of the collaboration
 * @param nameKo of the partner
 */
@Schema(name = "CaseStudyCollaboration")
record CaseStudyCollaboration(
        UUID id,
        @Schema(nullable = true) UUID partnerCompanyId,
        @Schema(nullable = true, maxLength = 64) String partnerInstitutionId,
        @Schema(maxLength = 200, examples = "㈜에이티엠") String nameKo,
        @Schema(maxLength = 64, examples = "NETWORK") String kind) {}
