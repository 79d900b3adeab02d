package kr.hwanryu.industry.regions;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kr.hwanryu.events.Event;
import kr.hwanryu.rest.query.ReadableId;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region that programmes run in.
 *
 * @param validFrom its first day; null where it has been there before anything we hold
 * @param validTo its last day; null while it is there
 * @param succeededBy the regions that took its place, from what they say they succeed
 * @param recordedAt when this description, or a successor's, was recorded
 */
@Schema(name = "Region")
record RegionResponse(
        @Schema(examples = "gangwon", maxLength = 64) String id,
        @Schema(maxLength = 100) String nameKo,
        @Schema(nullable = true, maxLength = 100) String nameEn,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(maxItems = 50) List<Code> codes,
        @Schema(maxItems = 50) List<@ReadableId String> succeeds,
        @Schema(maxItems = 50) List<@ReadableId String> succeededBy,
        Instant recordedAt) {

    /** A code of the region, in force between its two days; a day that is null is open. */
    @Schema(name = "RegionCode")
    record Code(
            @Schema(examples = "MOIS", maxLength = 20, description = "MOIS 법정동, KOSTAT 통계청, ISO3166-2.") String scheme,
            @Schema(examples = "51", maxLength = 12) String code,
            @Schema(nullable = true) LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            @Schema(nullable = true, maxLength = 100) String nameKo,
            @Schema(nullable = true, maxLength = 500) String note) {}

    private static final TypeReference<List<Code>> CODES = new TypeReference<>() {};

    static RegionResponse read(Row row) throws SQLException {
        return new RegionResponse(
                row.string("id"),
                row.string("name_ko"),
                row.string("name_en"),
                row.date("valid_from"),
                row.date("valid_to"),
                Objects.requireNonNullElse(row.json("codes", CODES), List.of()),
                row.strings("succeeds"),
                row.strings("succeeded_by"),
                row.instant("recorded_at"));
    }

    /** Tells others what became of this. */
    Event event(String fact) {
        return new Event("region", id, fact, id, this);
    }
}
