package kr.hwanryu.industry.programmes;

import java.sql.SQLException;
import java.time.Instant;
import kr.hwanryu.events.Event;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme that money is given through.
 *
 * @param kind what is given through it; open
 * @param parentId the programme it is part of
 * @param recordedAt when this description was recorded
 */
@Schema(name = "Programme")
record ProgrammeResponse(
        @Schema(examples = "rnd", maxLength = 64) String id,
        @Schema(maxLength = 200) String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(examples = "RND", maxLength = 40, description = "Open: others may be added.") String kind,
        @Schema(nullable = true, maxLength = 64) String parentId,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer validFromYear,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer validToYear,
        @Schema(nullable = true, maxLength = 64) String sourceId,
        Instant recordedAt) {

    static ProgrammeResponse read(Row row) throws SQLException {
        return new ProgrammeResponse(
                row.string("id"),
                row.string("name_ko"),
                row.string("name_en"),
                row.string("kind"),
                row.string("parent_id"),
                row.integer("valid_from_year"),
                row.integer("valid_to_year"),
                row.string("source_id"),
                row.instant("recorded_at"));
    }

    /** Tells others what became of this. */
    Event event(String fact) {
        return new Event("programme", id, fact, null, this);
    }
}
