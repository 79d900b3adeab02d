package kr.hwanryu.industry.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;

/** The items of an evaluation, each step of one stored and told; only under the change order. */
@ApplicationScoped
class FeedbackItems {

    private final FeedbackRepository feedback;
    private final Outbox outbox;
    private final Clock clock;

    FeedbackItems(FeedbackRepository feedback, Outbox outbox, Clock clock) {
        this.feedback = feedback;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<FeedbackItem> of(UUID evaluationId) {
        return FeedbackItem.list("evaluationId = ?1 order by id", evaluationId);
    }

    /** What waits for plans of a year that do not exist yet. */
    List<FeedbackItem> waitingFor(int year) {
        return FeedbackItem.list(
                "planYear = ?1 and planId is null and state <> ?2 order by id", year, FeedbackState.WITHDRAWN);
    }

    void add(PublishedEvaluation evaluation, String region, FeedbackContent content, Change change) {
        FeedbackItem item = new FeedbackItem(UuidV7.next(clock), evaluation, region, content);
        item.open(plan(item), change.number());
        tell(item, "added", change);
    }

    /** Opens again what was withdrawn and is said again, and gives what has waited to its plan. */
    void keep(FeedbackItem item, Change change) {
        UUID plan = plan(item);
        if (!item.live()) {
            item.open(plan, change.number());
            tell(item, "added", change);
        } else if (item.waits() && plan != null) {
            item.attach(plan, change.number());
            tell(item, "attached", change);
        }
    }

    void withdraw(FeedbackItem item, Change change) {
        if (item.live()) {
            item.withdraw(change.number());
            tell(item, "withdrawn", change);
        }
    }

    private UUID plan(FeedbackItem item) {
        return feedback.plan(item.regionId, item.planYear).orElse(null);
    }

    private void tell(FeedbackItem item, String fact, Change change) {
        item.persistAndFlush();
        outbox.add(change, new Event("feedback-item", item.id.toString(), fact, item.regionId, feedback.get(item.id)));
    }
}
