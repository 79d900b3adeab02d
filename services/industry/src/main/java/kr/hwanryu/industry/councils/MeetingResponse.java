package kr.hwanryu.industry.councils;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.query.ReadableId;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting of a council.
 *
 * @param agenda lowest order first
 * @param changeNo the change that recorded it as it is
 */
@Schema(name = "Meeting")
record MeetingResponse(
        UUID id,
        @Schema(examples = "gangwon-performance-council", maxLength = 64) String councilId,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        LocalDate heldOn,
        @Schema(maxLength = 200) String titleKo,
        @Schema(nullable = true, maxLength = 200) String place,
        @Schema(maxItems = 100) List<@ReadableId String> attendeeIds,
        @Schema(maxItems = 50) List<AgendaItem> agenda,
        @Schema(maxItems = 50) List<Decision> decisions,
        @Schema(minimum = "1") long changeNo,
        Instant recordedAt) {

    /** What was on the agenda, and the plan or feedback that it was about. */
    @Schema(name = "AgendaItem")
    record AgendaItem(
            @Schema(minimum = "1", maximum = "50") int order,
            @Schema(maxLength = 500) String titleKo,
            @Schema(nullable = true) UUID planId,
            @Schema(nullable = true) UUID feedbackItemId) {}

    /** What was decided, on which item of the agenda, and which plan it closes or feedback it answers. */
    @Schema(name = "Decision")
    record Decision(
            UUID id,
            @Schema(nullable = true, minimum = "1", maximum = "50") Integer agendaOrder,
            DecisionKind kind,
            @Schema(maxLength = 2000) String textKo,
            @Schema(nullable = true) UUID planId,
            @Schema(nullable = true) UUID feedbackItemId) {}

    private static final TypeReference<List<AgendaItem>> AGENDA = new TypeReference<>() {};
    private static final TypeReference<List<Decision>> DECISIONS = new TypeReference<>() {};

    static MeetingResponse read(Row row) throws SQLException {
        return new MeetingResponse(
                row.uuid("id"),
                row.string("council_id"),
                row.string("region_id"),
                row.date("held_on"),
                row.string("title_ko"),
                row.string("place"),
                row.strings("attendee_ids"),
                row.json("agenda", AGENDA),
                row.json("decisions", DECISIONS),
                row.number("change_no"),
                row.instant("recorded_at"));
    }
}
