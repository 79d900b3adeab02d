package kr.hwanryu.industry.institutions;

import java.sql.SQLException;
import java.time.Instant;
import kr.hwanryu.events.Event;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An institution.
 *
 * @param kind what it is; open
 * @param regionId where it works; null for the whole country
 * @param recordedAt when this description was recorded
 */
@Schema(name = "Institution")
record InstitutionResponse(
        @Schema(examples = "gangwon-tp", maxLength = 64) String id,
        @Schema(maxLength = 200) String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(examples = "TECHNOPARK", maxLength = 40, description = "Open: others may be added.") String kind,
        @Schema(nullable = true, maxLength = 64) String regionId,
        @Schema(nullable = true, maxLength = 64) String sourceId,
        Instant recordedAt) {

    static InstitutionResponse read(Row row) throws SQLException {
        return new InstitutionResponse(
                row.string("id"),
                row.string("name_ko"),
                row.string("name_en"),
                row.string("kind"),
                row.string("region_id"),
                row.string("source_id"),
                row.instant("recorded_at"));
    }

    /** Tells others what became of this. */
    Event event(String fact) {
        return new Event("institution", id, fact, regionId, this);
    }
}
