package kr.hwanryu.webhooks;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.events.CloudEvent;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that could not be delivered. It is gone from the list once it was.
 *
 * @param nextAttemptAt null unless it is being sent again
 * @param lastStatus null where there was no answer
 */
@Schema(name = "DeadLetter")
record DeadLetterResponse(
        UUID id,
        CloudEvent event,
        DeadLetterState state,
        @Schema(minimum = "1") int attempts,
        Instant firstAttemptAt,
        Instant lastAttemptAt,
        @Schema(nullable = true) Instant nextAttemptAt,
        @Schema(nullable = true, minimum = "100", maximum = "999") Integer lastStatus,
        DeliveryError lastError) {

    static DeadLetterResponse read(Row row, String source) throws SQLException {
        Instant dueAt = row.instant("due_at");
        return new DeadLetterResponse(
                row.uuid("id"),
                event(row, source),
                dueAt == null ? DeadLetterState.DEAD : DeadLetterState.QUEUED,
                row.integer("attempts"),
                row.instant("first_attempt_at"),
                row.instant("last_attempt_at"),
                dueAt,
                row.integer("last_status"),
                row.constant("last_error", DeliveryError.class));
    }

    private static CloudEvent event(Row row, String source) throws SQLException {
        return new CloudEvent(
                CloudEvent.SPEC_VERSION,
                row.uuid("event_id"),
                source,
                row.string("type"),
                row.string("aggregateid"),
                row.instant("recorded_at"),
                "application/json",
                row.string("aggregatetype"),
                row.number("change_no"),
                row.integer("position"),
                row.string("region_id"),
                row.string("traceparent"),
                row.string("payload"));
    }
}
