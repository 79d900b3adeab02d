package kr.hwanryu.outcome.gradescales;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which grades a verdict can be given.
 *
 * @param validFromYear the first year of evaluation that it holds for; null where it always did, or nobody knows since when
 * @param validToYear the last year of evaluation; null while it is in use
 * @param subjects what is evaluated on it
 * @param grades the best first
 * @param sourceId the document that tells of it; null where there is none
 * @param recordedAt when this description was recorded
 */
@Schema(name = "GradeScale")
record GradeScaleResponse(
        @Schema(examples = "four-grades", maxLength = 64) String id,
        @Schema(maxLength = 200) String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer validFromYear,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer validToYear,
        @Schema(maxItems = 2) List<EvaluationSubject> subjects,
        @Schema(maxItems = 20) List<Grade> grades,
        @Schema(nullable = true, maxLength = 64) String sourceId,
        Instant recordedAt) {

    private static final TypeReference<List<Grade>> GRADES = new TypeReference<>() {};

    static GradeScaleResponse read(Row row) throws SQLException {
        return new GradeScaleResponse(
                row.string("id"),
                row.string("name_ko"),
                row.string("name_en"),
                row.integer("valid_from_year"),
                row.integer("valid_to_year"),
                row.strings("subjects").stream().map(EvaluationSubject::valueOf).toList(),
                row.json("grades", GRADES),
                row.string("source_id"),
                row.instant("recorded_at"));
    }
}
