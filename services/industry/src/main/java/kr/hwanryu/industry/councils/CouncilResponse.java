package kr.hwanryu.industry.councils;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kr.hwanryu.rest.query.ReadableId;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A council.
 *
 * @param kind what it is for; open
 * @param tiers the steps through which a matter goes, lowest order first
 * @param recordedAt when this description was recorded
 */
@Schema(name = "Council")
record CouncilResponse(
        @Schema(examples = "gangwon-performance-council", maxLength = 64) String id,
        @Schema(maxLength = 64) String regionId,
        @Schema(maxLength = 200) String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(maxLength = 40, description = "Open: others may be added.") String kind,
        @Schema(maxItems = 100) List<@ReadableId String> memberIds,
        @Schema(maxItems = 20) List<Tier> tiers,
        @Schema(nullable = true, maxLength = 64) String sourceId,
        Instant recordedAt) {

    /** One step of a council of several tiers. */
    @Schema(name = "CouncilTier")
    record Tier(
            @Schema(minimum = "1", maximum = "20") int order,
            @Schema(maxLength = 200) String nameKo,
            @Schema(nullable = true, maxLength = 64) String institutionId) {}

    private static final TypeReference<List<Tier>> TIERS = new TypeReference<>() {};

    static CouncilResponse read(Row row) throws SQLException {
        return new CouncilResponse(
                row.string("id"),
                row.string("region_id"),
                row.string("name_ko"),
                row.string("name_en"),
                row.string("kind"),
                row.strings("member_ids"),
                Objects.requireNonNullElse(row.json("tiers", TIERS), List.of()),
                row.string("source_id"),
                row.instant("recorded_at"));
    }
}
