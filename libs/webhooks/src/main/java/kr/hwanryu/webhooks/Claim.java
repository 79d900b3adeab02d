package kr.hwanryu.webhooks;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.events.EventFilter;
import kr.hwanryu.events.Place;

/**
 * A subscription that this process has taken up, as it was then.
 *
 * @param lease what is recorded counts while the position has this
 * @param settingsNo the last change of the subscription; another one ends the turn
 * @param place behind the last event that it has had
 * @param failures of the event that is next
 */
record Claim(
        UUID lease,
        long settingsNo,
        Receiver receiver,
        EventFilter filter,
        Place place,
        Failures failures,
        Instant nextAttemptAt) {

    UUID subscriptionId() {
        return receiver.subscriptionId();
    }

    static Claim read(ResultSet row) throws SQLException {
        Receiver receiver = new Receiver(
                row.getObject("id", UUID.class),
                row.getString("target_url"),
                row.getBytes("secret"),
                row.getBytes("previous_secret"),
                Statements.instant(row, "previous_secret_until"));
        return new Claim(
                row.getObject("lease_id", UUID.class),
                row.getLong("settings_no"),
                receiver,
                EventFilter.of(texts(row.getArray("types")), texts(row.getArray("region_ids"))),
                new Place(row.getLong("change_no"), row.getInt("position")),
                new Failures(row.getInt("attempts"), row.getInt("refusals"), Statements.instant(row, "failing_since")),
                Statements.instant(row, "next_attempt_at"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
