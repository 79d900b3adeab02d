package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.events.Place;

/** Where subscriptions begin, and where they go on when their clients want that; each is one statement. */
@ApplicationScoped
class StartingPoints {

    private static final String BEGIN =
            "insert into subscription_position (subscription_id, change_no, position, next_attempt_at) values (?, ?, ?, ?)";
    private static final String RESTART =
            "update subscription_position set attempts = 0, refusals = 0, first_attempt_at = null, next_attempt_at = ?,"
                    + " failing_since = null where subscription_id = ?";
    private static final String REWIND =
            """
            update subscription_position
            set change_no = ?, position = ?, attempts = 0, refusals = 0, first_attempt_at = null, next_attempt_at = ?,
                lease_id = null, leased_until = null
            where subscription_id = ?""";

    private final Statements statements;

    StartingPoints(Statements statements) {
        this.statements = statements;
    }

    /** The place of a new subscription. */
    void begin(UUID subscription, Place place, Instant now) {
        statements.update(BEGIN, subscription, place.changeNo(), place.position(), now);
    }

    /** Tries at once what failed before. */
    void restart(UUID subscription, Instant now) {
        statements.update(RESTART, now, subscription);
    }

    /** Goes on from another place; whoever delivers at this moment records nothing any more. */
    void rewind(UUID subscription, Place place, Instant now) {
        statements.update(REWIND, place.changeNo(), place.position(), now, subscription);
    }
}
