package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.hwanryu.events.EventFilter;
import kr.hwanryu.events.EventLog;
import kr.hwanryu.events.Place;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.WriteTransaction;
import org.jboss.logging.Logger;

/** Has a subscription go on from another place, or dead letters sent again. */
@ApplicationScoped
class Replays {

    private static final Logger LOG = Logger.getLogger(Replays.class);

    private final StartingPoints points;
    private final DeadLetters letters;
    private final SubscriptionRules rules;
    private final EventLog log;
    private final Clock clock;

    Replays(StartingPoints points, DeadLetters letters, SubscriptionRules rules, EventLog log, Clock clock) {
        this.points = points;
        this.letters = letters;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    void begin(UUID subscription, EventFilter filter, CreateReplayRequest request) {
        if (!request.isOne()) {
            throw ProblemException.ruleViolated(Fault.inBody("", "ONE_REPLAY_PLACE"));
        }
        if (request.deadLetterIds() == null) {
            Place place = place(filter, request);
            WriteTransaction.run(() -> points.rewind(subscription, place, clock.instant()));
            LOG.infof("replay subscription=%s from=%s", subscription, place);
        } else {
            queue(subscription, request.deadLetterIds());
        }
    }

    private Place place(EventFilter filter, CreateReplayRequest request) {
        if (request.cursor() != null) {
            return rules.place(request.cursor(), filter);
        }
        if (request.eventId() != null) {
            return log.placeOf(request.eventId())
                    .orElseThrow(() -> ProblemException.ruleViolated(
                            Fault.inBody("/eventId", "UNKNOWN_REFERENCE", request.eventId())))
                    .before();
        }
        long head = log.head().changeNo();
        if (request.changeNo() > head) {
            throw ProblemException.ruleViolated(Fault.inBody("/changeNo", "BEYOND_THE_LAST_CHANGE", head));
        }
        return Place.endOf(request.changeNo() - 1);
    }

    private void queue(UUID subscription, List<UUID> ids) {
        Set<UUID> known = letters.known(subscription, ids);
        List<Fault> faults = IntStream.range(0, ids.size())
                .filter(i -> !known.contains(ids.get(i)))
                .mapToObj(i -> Fault.inBody("/deadLetterIds/" + i, "UNKNOWN_REFERENCE", ids.get(i)))
                .toList();
        ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
        WriteTransaction.run(() -> letters.queue(subscription, ids, clock.instant()));
        LOG.infof("replay subscription=%s deadLetters=%d", subscription, ids.size());
    }
}
