package kr.hwanryu.company.projects;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a programme pays a company to do.
 *
 * @param startedIn year, or year and month; null when it is not known
 * @param endedIn year, or year and month; null when it is not known or not over
 */
@Schema(name = "Project")
record ProjectResponse(
        UUID id,
        UUID companyId,
        @Schema(maxLength = 64, examples = "rnd") String programmeId,
        @Schema(maxLength = 500, examples = "질화알루미늄 히터블럭 소재") String topicKo,
        @Schema(nullable = true, maxLength = 7, examples = "2022-03") String startedIn,
        @Schema(nullable = true, maxLength = 7, examples = "2023") String endedIn,
        @Schema(maxLength = 64, examples = "kw-economyplus-2024") String sourceId,
        Instant recordedAt) {

    static ProjectResponse read(Row row) throws SQLException {
        return new ProjectResponse(
                row.uuid("id"),
                row.uuid("company_id"),
                row.string("programme_id"),
                row.string("topic_ko"),
                row.string("started_in"),
                row.string("ended_in"),
                row.string("source_id"),
                row.instant("recorded_at"));
    }
}
