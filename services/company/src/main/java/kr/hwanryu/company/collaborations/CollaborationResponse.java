package kr.hwanryu.company.collaborations;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two parties that work together; which of them is named first says nothing.
 *
 * @param partnerCompanyId the other party; null when it is an institution
 * @param partnerInstitutionId the other party; null when it is a company
 * @param performanceYear the year it is told of; null when it is of no year
 */
@Schema(name = "Collaboration")
record CollaborationResponse(
        UUID id,
        UUID companyId,
        @Schema(nullable = true) UUID partnerCompanyId,
        @Schema(nullable = true, maxLength = 64) String partnerInstitutionId,
        CollaborationKind kind,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer performanceYear,
        @Schema(maxLength = 64, examples = "kw-economyplus-2024") String sourceId,
        Instant recordedAt) {

    static CollaborationResponse read(Row row) throws SQLException {
        return new CollaborationResponse(
                row.uuid("id"),
                row.uuid("company_id"),
                row.uuid("partner_company_id"),
                row.string("partner_institution_id"),
                row.constant("kind", CollaborationKind.class),
                row.integer("performance_year"),
                row.string("source_id"),
                row.instant("recorded_at"));
    }
}
