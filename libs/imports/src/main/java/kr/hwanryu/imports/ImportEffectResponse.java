package kr.hwanryu.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.List;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a dry run would do to one region, year and indicator, as far as records have them.
 *
 * @param created records that would be new; none where only a computed answer would change
 * @param figures what is computed of it now, and what would be
 */
@Schema(name = "ImportEffect")
public record ImportEffectResponse(
        @Schema(nullable = true, examples = "gangwon", maxLength = 64) String regionId,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer budgetYear,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer performanceYear,
        @Schema(nullable = true, examples = "new-jobs", maxLength = 64) String indicatorId,
        @Schema(minimum = "0") long created,
        @Schema(minimum = "0") long corrected,
        @Schema(minimum = "0") long withdrawn,
        @Schema(minimum = "0") long unchanged,
        @Schema(maxItems = 20) List<ImportEffectFigure> figures) {

    private static final TypeReference<List<ImportEffectFigure>> FIGURES = new TypeReference<>() {};

    static ImportEffectResponse read(Row row) throws SQLException {
        return new ImportEffectResponse(
                row.string("region_id"),
                row.integer("budget_year"),
                row.integer("performance_year"),
                row.string("indicator_id"),
                row.number("created"),
                row.number("corrected"),
                row.number("withdrawn"),
                row.number("unchanged"),
                row.json("figures", FIGURES));
    }
}
