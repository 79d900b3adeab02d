package kr.hwanryu.industry.industries;

import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.events.Event;
import kr.hwanryu.rest.query.ReadableId;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An industry that a region promotes.
 *
 * @param category its class in the catalogue; open
 * @param validToYear the last budget year it was promoted in; null while it is
 * @param succeededBy the industries that took its place, from what they say they succeed
 * @param inferred names of the attributes that no source states
 * @param recordedAt when this description, or a successor's, was recorded
 */
@Schema(name = "Industry")
record IndustryResponse(
        @Schema(examples = "gangwon-natural-bio", maxLength = 64) String id,
        @Schema(maxLength = 64) String regionId,
        @Schema(maxLength = 200) String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(examples = "CORE", maxLength = 40, description = "Open: others may be added.") String category,
        @Schema(nullable = true, maxLength = 40, description = "Open: others may be added.") String cooperation,
        @Schema(maxItems = 20) List<@ReadableId String> partnerRegionIds,
        @Schema(nullable = true, maxLength = 64) String partnerSourceId,
        @Schema(minimum = "2000", maximum = "2100") int validFromYear,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer validToYear,
        @Schema(maxItems = 50) List<@ReadableId String> succeeds,
        @Schema(maxItems = 50) List<@ReadableId String> succeededBy,
        @Schema(maxItems = 20) List<@Size(max = 40) String> inferred,
        @Schema(maxLength = 64) String sourceId,
        Instant recordedAt) {

    static IndustryResponse read(Row row) throws SQLException {
        return new IndustryResponse(
                row.string("id"),
                row.string("region_id"),
                row.string("name_ko"),
                row.string("name_en"),
                row.string("category"),
                row.string("cooperation"),
                row.strings("partner_region_ids"),
                row.string("partner_source_id"),
                row.integer("valid_from_year"),
                row.integer("valid_to_year"),
                row.strings("succeeds"),
                row.strings("succeeded_by"),
                row.strings("inferred"),
                row.string("source_id"),
                row.instant("recorded_at"));
    }

    /** Tells others what became of this. */
    Event event(String fact) {
        return new Event("industry", id, fact, regionId, this);
    }
}
