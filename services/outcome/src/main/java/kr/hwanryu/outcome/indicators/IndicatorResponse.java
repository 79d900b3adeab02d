package kr.hwanryu.outcome.indicators;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is measured.
 *
 * @param unit an open list: KRW, PERSON, COUNT, PERCENT, …
 * @param recordedAt when this description was recorded
 */
@Schema(name = "Indicator")
record IndicatorResponse(
        @Schema(examples = "new-jobs", maxLength = 64) String id,
        @Schema(maxLength = 200) String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(examples = "PERSON", maxLength = 40) String unit,
        @Schema(minimum = "0", maximum = "6") int decimals,
        boolean higherIsBetter,
        Aggregation aggregation,
        @Schema(maxItems = 100) List<IndicatorGroup> groups,
        Instant recordedAt) {

    private static final TypeReference<List<IndicatorGroup>> GROUPS = new TypeReference<>() {};

    static IndicatorResponse read(Row row) throws SQLException {
        return new IndicatorResponse(
                row.string("id"),
                row.string("name_ko"),
                row.string("name_en"),
                row.string("unit"),
                row.integer("decimals"),
                row.flag("higher_is_better"),
                row.constant("aggregation", Aggregation.class),
                row.json("groups", GROUPS),
                row.instant("recorded_at"));
    }
}
