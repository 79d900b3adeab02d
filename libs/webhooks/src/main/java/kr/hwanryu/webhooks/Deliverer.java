package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kr.hwanryu.events.CloudEvent;
import kr.hwanryu.events.EventFilter;
import kr.hwanryu.events.EventLog;
import kr.hwanryu.events.EventSlice;
import kr.hwanryu.events.Place;
import kr.hwanryu.storage.UuidV7;

/**
 * Gives one subscription its turn: dead letters that are to be sent again, then events in their order. An event that fails
 * holds up those behind it until it is delivered or dead.
 */
@ApplicationScoped
class Deliverer {

    private static final int PAGE = 20;
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);
    private static final EventFilter ANY = EventFilter.of(null, null);

    private final EventLog log;
    private final Positions positions;
    private final DeadLetters letters;
    private final Attempts attempts;
    private final Clock clock;
    private final Duration turn;

    Deliverer(
            EventLog log,
            Positions positions,
            DeadLetters letters,
            Attempts attempts,
            Clock clock,
            WebhooksConfig config) {
        this.log = log;
        this.positions = positions;
        this.letters = letters;
        this.attempts = attempts;
        this.clock = clock;
        this.turn = config.turn();
    }

    /** Serves a subscription until there is nothing to send, an attempt fails, the lease is lost or the turn is over. */
    void serve(Claim claim) throws InterruptedException {
        Instant until = clock.instant().plus(turn);
        try {
            boolean held = redeliver(claim, until);
            if (held && !claim.nextAttemptAt().isAfter(clock.instant())) {
                deliver(claim, until);
            }
            positions.release(claim);
        } catch (InterruptedException stopping) {
            positions.release(claim);
            throw stopping;
        } catch (RuntimeException ours) {
            // No fault of the receiver: nothing is counted against it, and it is not taken up again and again.
            positions.postpone(claim, clock.instant().plus(AFTER_A_FAULT));
            throw ours;
        }
    }

    private boolean redeliver(Claim claim, Instant until) throws InterruptedException {
        boolean held = true;
        for (DeadLetters.Due letter : letters.due(claim, clock.instant())) {
            if (!held || !clock.instant().isBefore(until)) {
                break;
            }
            CloudEvent event = log.read(ANY, letter.place().before(), 1).items().get(0);
            Answer answer = attempts.make(claim, event);
            held = answer.isDelivered() ? letters.delivered(claim, letter) : failed(claim, letter, answer);
        }
        return held;
    }

    private boolean failed(Claim claim, DeadLetters.Due letter, Answer answer) {
        // Of letters the kinds of failure are not kept apart.
        Failures before = new Failures(letter.attempts(), answer.isRefusal() ? letter.attempts() : 0, null);
        Instant next = next(before.with(answer, clock.instant()), answer);
        boolean held = letters.failed(claim, letter, answer, next, clock.instant());
        if (held && answer.isGone()) {
            attempts.disable(claim, answer);
        }
        return held && !answer.isGone();
    }

    /** When it is tried again; null for no more. */
    private Instant next(Failures failures, Answer answer) {
        return attempts.pause(failures, answer).map(clock.instant()::plus).orElse(null);
    }

    private void deliver(Claim claim, Instant until) throws InterruptedException {
        Place place = claim.place();
        Failures failures = claim.failures();
        EventSlice slice;
        do {
            slice = log.read(claim.filter(), place, PAGE);
            for (CloudEvent event : slice.items()) {
                Answer answer = attempts.make(claim, event);
                boolean goesOn = answer.isDelivered()
                        ? positions.delivered(claim, event, answer, clock.instant())
                        : failed(claim, event, failures.with(answer, clock.instant()), answer);
                if (!goesOn || !clock.instant().isBefore(until)) {
                    return;
                }
                place = event.place();
                failures = failures.ofNext(answer);
            }
        } while (slice.items().size() == PAGE);
        positions.passed(claim, slice.next(place, PAGE));
    }

    private boolean failed(Claim claim, CloudEvent event, Failures failures, Answer answer) {
        Instant now = clock.instant();
        Instant next = next(failures, answer);
        if (attempts.giveUp(failures, answer, now)) {
            // First, while nobody else can take it up.
            attempts.disable(claim, answer);
            positions.failed(claim, answer, now, now);
            return false;
        }
        if (next != null) {
            positions.failed(claim, answer, next, now);
            return false;
        }
        attempts.dead(claim, event, failures);
        return positions.dead(claim, event, UuidV7.next(clock), failures.attempts(), answer, now);
    }
}
