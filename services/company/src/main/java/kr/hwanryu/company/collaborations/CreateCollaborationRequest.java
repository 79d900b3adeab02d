package kr.hwanryu.company.collaborations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A collaboration as a client describes it, from the side of either party.
 *
 * @param partnerCompanyId the other party; null when it is an institution
 * @param partnerInstitutionId the other party; null when it is a company
 * @param performanceYear the year it is told of; null when it is of no year
 */
@Schema(
        name = "CreateCollaboration",
        description = "Exactly one of `partnerCompanyId` and `partnerInstitutionId` is given.")
record CreateCollaborationRequest(
        @NotNull UUID companyId,
        @Schema(nullable = true) UUID partnerCompanyId,
        @ReadableId @Schema(nullable = true, examples = "gangwon-tp") String partnerInstitutionId,
        @NotNull CollaborationKind kind,
        @Min(2000) @Max(2100) @Schema(nullable = true, examples = "2023") Integer performanceYear,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024") String sourceId) {

    /** What is wrong with the parties as they stand here. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if ((partnerCompanyId == null) == (partnerInstitutionId == null)) {
            faults.add(Fault.inBody("", "ONE_PARTNER"));
        }
        if (companyId.equals(partnerCompanyId)) {
            faults.add(Fault.inBody("/partnerCompanyId", "PARTNER_IS_ITSELF"));
        }
        return faults;
    }
}
