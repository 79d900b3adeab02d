package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.events.CloudEvent;
import kr.hwanryu.events.Place;

/**
 * Where subscriptions stand, and who delivers them: one process takes one up by a lease, and each record of what came of an
 * attempt is one statement that counts only while the lease is held. A lease that ended, with its process or by a replay,
 * records nothing; the event comes again.
 */
@ApplicationScoped
class Positions {

    private static final String CLAIM =
            """
            with due as (
                select p.subscription_id
                from subscription_position p
                join subscription s on s.id = p.subscription_id
                where s.state = 'ACTIVE' and (p.leased_until is null or p.leased_until < ?)
                  and (p.next_attempt_at <= ? and (p.change_no, p.position) <
                           (select change_no, position from outbox order by change_no desc, position desc limit 1)
                       or exists (select from dead_letter d where d.subscription_id = p.subscription_id and d.due_at <= ?))
                order by p.turn_at nulls first
                limit ?
                for update of p skip locked)
            update subscription_position p
            set lease_id = gen_random_uuid(), leased_until = ?, turn_at = ?
            from due join subscription s on s.id = due.subscription_id
            where p.subscription_id = due.subscription_id
            returning s.id, s.target_url, s.types, s.region_ids, s.secret, s.previous_secret, s.previous_secret_until,
                      s.change_no as settings_no, p.lease_id, p.change_no, p.position, p.attempts, p.refusals,
                      p.next_attempt_at, p.failing_since""";
    private static final String DELIVERED =
            """
            with moved as (
                update subscription_position
                set change_no = ?, position = ?, attempts = 0, refusals = 0, first_attempt_at = null, failing_since = null,
                    last_attempt_at = ?, last_delivered_at = ?, last_status = ?, last_error = null, leased_until = ?
                where lease_id = ? returning *),
            settled as (
                delete from dead_letter d using moved m
                where d.subscription_id = m.subscription_id and d.change_no = m.change_no and d.position = m.position)
            select s.change_no from moved m join subscription s on s.id = m.subscription_id""";
    private static final String FAILED =
            """
            update subscription_position
            set attempts = attempts + 1, refusals = refusals + ?, first_attempt_at = coalesce(first_attempt_at, ?), next_attempt_at = ?,
                failing_since = coalesce(failing_since, ?), last_attempt_at = ?, last_status = ?, last_error = ?,
                lease_id = null, leased_until = null
            where lease_id = ?""";
    private static final String DEAD =
            """
            with began as (select first_attempt_at from subscription_position where lease_id = ?),
            moved as (
                update subscription_position
                set change_no = ?, position = ?, attempts = 0, refusals = 0, first_attempt_at = null,
                    failing_since = coalesce(failing_since, ?), last_attempt_at = ?, last_status = ?, last_error = ?,
                    leased_until = ?
                where lease_id = ? returning *),
            dead as (
                insert into dead_letter (id, subscription_id, change_no, position, attempts, first_attempt_at,
                                         last_attempt_at, last_status, last_error)
                select ?, m.subscription_id, m.change_no, m.position, ?, coalesce(b.first_attempt_at, m.last_attempt_at),
                       m.last_attempt_at, m.last_status, m.last_error
                from moved m cross join began b
                on conflict on constraint dead_letter_key do update
                set attempts = dead_letter.attempts + excluded.attempts, last_attempt_at = excluded.last_attempt_at,
                    last_status = excluded.last_status, last_error = excluded.last_error)
            select s.change_no from moved m join subscription s on s.id = m.subscription_id""";
    private static final String PASSED =
            "update subscription_position set change_no = ?, position = ? where lease_id = ?";
    private static final String RELEASED =
            "update subscription_position set lease_id = null, leased_until = null where lease_id = ?";
    private static final String POSTPONED = "update subscription_position set leased_until = ? where lease_id = ?";

    private final Statements statements;
    private final WebhooksConfig config;

    Positions(Statements statements, WebhooksConfig config) {
        this.statements = statements;
        this.config = config;
    }

    /** Takes up subscriptions that have something to be sent and nobody to send it, longest waiting first. */
    List<Claim> claim(int atMost, Instant now) {
        return statements.rows(CLAIM, Claim::read, now, now, now, atMost, now.plus(config.lease()), now);
    }

    /** Whether the turn goes on: the lease is held, and the subscription is as it was. */
    boolean delivered(Claim claim, CloudEvent event, Answer answer, Instant now) {
        return goesOn(
                claim,
                statements.rows(
                        DELIVERED,
                        row -> row.getLong(1),
                        event.changeno(),
                        event.position(),
                        now,
                        now,
                        answer.status(),
                        now.plus(config.lease()),
                        claim.lease()));
    }

    /** The event stays the next one; ends the turn. */
    void failed(Claim claim, Answer answer, Instant next, Instant now) {
        statements.update(
                FAILED,
                answer.isRefusal() ? 1 : 0,
                now,
                next,
                now,
                now,
                answer.status(),
                answer.error(),
                claim.lease());
    }

    /**
     * Sets the event aside; those behind it go on.
     *
     * @param letterId of the new dead letter
     * @param attempts that it took
     * @return whether the turn goes on
     */
    boolean dead(Claim claim, CloudEvent event, UUID letterId, int attempts, Answer answer, Instant now) {
        return goesOn(
                claim,
                statements.rows(
                        DEAD,
                        row -> row.getLong(1),
                        claim.lease(),
                        event.changeno(),
                        event.position(),
                        now,
                        now,
                        answer.status(),
                        answer.error(),
                        now.plus(config.lease()),
                        claim.lease(),
                        letterId,
                        attempts));
    }

    /** Passes over events that the subscription does not ask for. */
    void passed(Claim claim, Place place) {
        statements.update(PASSED, place.changeNo(), place.position(), claim.lease());
    }

    void release(Claim claim) {
        statements.update(RELEASED, claim.lease());
    }

    /** Has nobody take it up until then. */
    void postpone(Claim claim, Instant until) {
        statements.update(POSTPONED, until, claim.lease());
    }

    private static boolean goesOn(Claim claim, List<Long> settingsNo) {
        return settingsNo.equals(List.of(claim.settingsNo()));
    }
}
