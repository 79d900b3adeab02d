package kr.hwanryu.company.casestudies;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a company in a year, as it was published.
 *
 * @param company by the name it has today, in the region and industry that it had when this was written
 * @param collaborations of the company, those of this year and of no year
 * @param inferred names of the fields that were inferred, not printed
 */
@Schema(name = "CaseStudy")
record CaseStudyResponse(
        UUID id,
        UUID companyId,
        CaseStudyCompany company,
        @Schema(minimum = "2000", maximum = "2100", examples = "2023") int performanceYear,
        @Schema(nullable = true) UUID projectId,
        @Schema(nullable = true, maxLength = 2000) String descriptionKo,
        @Schema(maxItems = 20) List<Growth> growth,
        @Schema(maxItems = 50) List<Product> products,
        @Schema(maxItems = 50) List<Patent> patents,
        @Schema(maxItems = 50) List<Award> awards,
        @Schema(maxItems = 50) List<Market> markets,
        @Schema(maxItems = 50) List<Support> support,
        @Schema(maxItems = CaseStudyRepository.COLLABORATIONS) List<CaseStudyCollaboration> collaborations,
        @Schema(maxItems = 50) List<String> contributionsKo,
        @Schema(maxItems = 50) List<String> distinctionsKo,
        @Schema(nullable = true, maxLength = 200) String siteKo,
        @Schema(maxItems = 20) List<String> inferred,
        @Schema(maxLength = 64, examples = "kw-economyplus-2024") String sourceId,
        Instant recordedAt) {

    static CaseStudyResponse read(Row row) throws SQLException {
        return new CaseStudyResponse(
                row.uuid("id"),
                row.uuid("company_id"),
                row.json("company", new TypeReference<>() {}),
                row.integer("performance_year"),
                row.uuid("project_id"),
                row.string("description_ko"),
                row.json("growth", new TypeReference<>() {}),
                row.json("products", new TypeReference<>() {}),
                row.json("patents", new TypeReference<>() {}),
                row.json("awards", new TypeReference<>() {}),
                row.json("markets", new TypeReference<>() {}),
                row.json("support", new TypeReference<>() {}),
                row.json("collaborations", new TypeReference<>() {}),
                row.strings("contributions_ko"),
                row.strings("distinctions_ko"),
                row.string("site_ko"),
                row.strings("inferred"),
                row.string("source_id"),
                row.instant("recorded_at"));
    }
}
