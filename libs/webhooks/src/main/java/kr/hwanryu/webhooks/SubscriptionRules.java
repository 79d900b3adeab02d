package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.events.EventFilter;
import kr.hwanryu.events.EventLog;
import kr.hwanryu.events.Place;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** What a subscription must keep to be stored, before anything is. */
@ApplicationScoped
class SubscriptionRules {

    private final Targets targets;
    private final EventLog log;

    SubscriptionRules(Targets targets, EventLog log) {
        this.targets = targets;
        this.log = log;
    }

    /**
     * Checks a new subscription.
     *
     * @return where it begins; null for behind the last event before it
     */
    Place check(CreateSubscriptionRequest request) {
        List<Fault> faults = new ArrayList<>(request.faults());
        faults.addAll(targetFaults(request.targetUrl()));
        refuse(faults);
        return switch (request.from()) {
            case NOW -> null;
            case BEGINNING -> Place.BEGINNING;
            case CURSOR -> place(request.cursor(), EventFilter.of(request.types(), request.regionIds()));
        };
    }

    /** Checks what a subscription would become. */
    void check(SubscriptionSettings before, SubscriptionSettings settings) {
        List<Fault> faults = new ArrayList<>();
        if (!settings.targetUrl().equals(before.targetUrl())) {
            faults.addAll(targetFaults(settings.targetUrl()));
        }
        if (settings.state() == SubscriptionState.DISABLED && before.state() != SubscriptionState.DISABLED) {
            faults.add(Fault.inBody("/state", "STATE_NOT_SETTABLE"));
        }
        refuse(faults);
    }

    /** The place that a cursor in a body names. */
    Place place(String cursor, EventFilter filter) {
        try {
            return log.placeOf(cursor, filter);
        } catch (ProblemException foreign) {
            throw ProblemException.with(
                    ProblemType.INVALID_REQUEST, List.of(Fault.inBody("/cursor", "INVALID_FEED_CURSOR")));
        }
    }

    private List<Fault> targetFaults(String url) {
        try {
            targets.check(url);
            return List.of();
        } catch (TargetRefused refused) {
            return List.of(refused.at("/targetUrl"));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.with(ProblemType.RULE_VIOLATED, faults);
        }
    }
}
