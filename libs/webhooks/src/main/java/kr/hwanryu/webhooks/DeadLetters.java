package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.hwanryu.events.EventLog;
import kr.hwanryu.events.Place;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** Events that could not be delivered. What is recorded of one that is sent again counts while the lease is held. */
@ApplicationScoped
class DeadLetters {

    private static final String SELECT =
            """
            select d.id, d.attempts, d.first_attempt_at, d.last_attempt_at, d.due_at, d.last_status, d.last_error,
                   d.change_no, d.position, o.id as event_id, o.type, o.aggregatetype, o.aggregateid, o.region_id,
                   o.traceparent, o.payload, c.recorded_at
            from dead_letter d
            join subscription s on s.id = d.subscription_id
            join outbox o on o.change_no = d.change_no and o.position = d.position
            join change_log c on c.change_no = d.change_no""";
    private static final String QUEUE =
            "update dead_letter set due_at = ?, due_attempts = 0 where subscription_id = ? and id = any(?)";
    private static final String KNOWN = "select id from dead_letter where subscription_id = ? and id = any(?)";
    private static final String DUE =
            """
            select id, change_no, position, due_attempts from dead_letter
            where subscription_id = ? and due_at <= ?
            order by due_at, change_no, position limit 20""";
    private static final String OWN =
            " and subscription_id = (select subscription_id from subscription_position where lease_id = ?)";
    private static final String DELIVERED = "delete from dead_letter where id = ?" + OWN;
    private static final String FAILED =
            """
            update dead_letter
            set attempts = attempts + 1, due_attempts = due_attempts + 1, last_attempt_at = ?, last_status = ?, last_error = ?,
                due_at = ?
            where id = ?"""
                    + OWN;

    private final Lists lists;
    private final Statements statements;
    private final EventLog log;

    DeadLetters(Lists lists, Statements statements, EventLog log) {
        this.lists = lists;
        this.statements = statements;
        this.log = log;
    }

    /** A page of those of a client's subscription. */
    Page<DeadLetterResponse> page(UUID subscription, String clientId, PageRequest page) {
        Select select = Select.of(SELECT, SortKey.uuid("id", "id"))
                .where("d.subscription_id = ?", subscription)
                .where("s.client_id = ?", clientId);
        return lists.page(select, page.own(), row -> DeadLetterResponse.read(row, log.source()));
    }

    /** Which of the ids there are. */
    Set<UUID> known(UUID subscription, Collection<UUID> ids) {
        UUID[] wanted = ids.toArray(UUID[]::new);
        return Set.copyOf(statements.rows(KNOWN, row -> row.getObject(1, UUID.class), subscription, wanted));
    }

    /** Has them sent again; one that has been delivered meanwhile is gone, as was wanted. */
    void queue(UUID subscription, Collection<UUID> ids, Instant now) {
        statements.update(QUEUE, now, subscription, ids.toArray(UUID[]::new));
    }

    /**
     * One that is to be sent again.
     *
     * @param attempts failed ones since that was asked for
     */
    record Due(UUID id, Place place, int attempts) {}

    List<Due> due(Claim claim, Instant now) {
        return statements.rows(
                DUE,
                row -> new Due(
                        row.getObject("id", UUID.class),
                        new Place(row.getLong("change_no"), row.getInt("position")),
                        row.getInt("due_attempts")),
                claim.subscriptionId(),
                now);
    }

    /** Whether the lease is held. */
    boolean delivered(Claim claim, Due letter) {
        return statements.update(DELIVERED, letter.id(), claim.lease()) == 1;
    }

    /**
     * Whether the lease is held.
     *
     * @param next null for no more
     */
    boolean failed(Claim claim, Due letter, Answer answer, Instant next, Instant now) {
        return statements.update(FAILED, now, answer.status(), answer.error(), next, letter.id(), claim.lease()) == 1;
    }
}
