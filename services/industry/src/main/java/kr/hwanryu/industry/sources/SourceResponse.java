package kr.hwanryu.industry.sources;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import kr.hwanryu.events.Event;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that figures were printed in.
 *
 * @param publishedOn null where the page states no date
 * @param recordedAt when this description was recorded
 */
@Schema(name = "Source")
record SourceResponse(
        @Schema(examples = "kw-economyplus-2024", maxLength = 64) String id,
        @Schema(nullable = true, maxLength = 500) String title,
        @Schema(maxLength = 200) String publisher,
        @Schema(nullable = true) LocalDate publishedOn,
        @Schema(nullable = true, maxLength = 2000) String url,
        Instant recordedAt) {

    static SourceResponse read(Row row) throws SQLException {
        return new SourceResponse(
                row.string("id"),
                row.string("title"),
                row.string("publisher"),
                row.date("published_on"),
                row.string("url"),
                row.instant("recorded_at"));
    }

    /** Tells others what became of this. */
    Event event(String fact) {
        return new Event("source", id, fact, null, this);
    }
}
