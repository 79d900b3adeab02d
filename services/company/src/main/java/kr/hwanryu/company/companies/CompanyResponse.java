package kr.hwanryu.company.companies;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A company that the programme supports, or that works with one.
 *
 * @param businessNumber formatted {@code 124-81-00998}; null when it is not known
 * @param corporateNumber formatted {@code 110111-0062432}; null when it is not known
 * @param growthStage the stage it was given last, on whichever ladder; null when none is known
 * @param warnings what looks wrong and was stored all the same
 * @param recordedAt when this description was recorded
 */
@Schema(name = "Company")
record CompanyResponse(
        UUID id,
        @Schema(maxLength = 200, examples = "㈜지원바이오") String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(maxLength = 64, examples = "gangwon") String regionId,
        @Schema(nullable = true, maxLength = 64, examples = "gangwon-natural-bio") String industryId,
        @Schema(nullable = true, maxLength = 12, examples = "124-81-00998") String businessNumber,
        @Schema(nullable = true, maxLength = 14, examples = "110111-0062432") String corporateNumber,
        @Schema(nullable = true, maxLength = 2000) String descriptionKo,
        @Schema(nullable = true, maxLength = 200) String siteKo,
        @Schema(nullable = true) CompanyGrowthStage growthStage,
        @Schema(maxLength = 64, examples = "kw-economyplus-2024") String sourceId,
        @Schema(maxItems = 10) List<CompanyWarning> warnings,
        Instant recordedAt) {

    static CompanyResponse read(Row row) throws SQLException {
        BusinessNumber business = BusinessNumber.parse(row.string("business_number"));
        CorporateNumber corporate = CorporateNumber.parse(row.string("corporate_number"));
        return new CompanyResponse(
                row.uuid("id"),
                row.string("name_ko"),
                row.string("name_en"),
                row.string("region_id"),
                row.string("industry_id"),
                business == null ? null : business.formatted(),
                corporate == null ? null : corporate.formatted(),
                row.string("description_ko"),
                row.string("site_ko"),
                row.json("growth_stage", new TypeReference<>() {}),
                row.string("source_id"),
                CompanyWarning.of(corporate),
                row.instant("recorded_at"));
    }
}
