package kr.hwanryu.webhooks;

import java.sql.SQLException;
import java.time.Instant;
import kr.hwanryu.events.EventFilter;
import kr.hwanryu.events.EventLog;
import kr.hwanryu.events.Place;
import kr.hwanryu.storage.Row;

/**
 * How the delivery to a subscription goes, as it is stored.
 *
 * @param place behind the last event that it has had
 * @param pendingSince when the first event that it is still to have was recorded; null where there is none
 */
record DeliveryState(
        EventFilter filter,
        Place place,
        Instant pendingSince,
        int attempts,
        Instant failingSince,
        Instant nextAttemptAt,
        Instant lastAttemptAt,
        Integer lastStatus,
        DeliveryError lastError,
        Instant lastDeliveredAt,
        long deadLetters) {

    static DeliveryState read(Row row) throws SQLException {
        return new DeliveryState(
                EventFilter.of(row.strings("types"), row.strings("region_ids")),
                new Place(row.number("change_no"), row.integer("position")),
                row.instant("pending_since"),
                row.integer("attempts"),
                row.instant("failing_since"),
                row.instant("next_attempt_at"),
                row.instant("last_attempt_at"),
                row.integer("last_status"),
                row.constant("last_error", DeliveryError.class),
                row.instant("last_delivered_at"),
                row.number("dead_letters"));
    }

    DeliveryResponse told(EventLog log) {
        return new DeliveryResponse(
                log.cursor(place, filter),
                pendingSince,
                attempts,
                failingSince,
                attempts == 0 ? null : nextAttemptAt,
                lastAttemptAt,
                lastStatus,
                lastError,
                lastDeliveredAt,
                deadLetters);
    }
}
