package kr.hwanryu.industry.feedback;

import static kr.hwanryu.industry.integrity.Target.DECISION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

@ApplicationScoped
class FeedbackService {

    private final FeedbackRepository feedback;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final Outbox outbox;

    FeedbackService(FeedbackRepository feedback, KnownRecords records, ChangeOrder changes, Outbox outbox) {
        this.feedback = feedback;
        this.records = records;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    Found<FeedbackResponse> answer(UUID planId, UUID id, AnswerFeedbackRequest answer, Precondition precondition) {
        FeedbackItem item = FeedbackItem.findById(id);
        refuse(item, precondition);
        String decision = Objects.toString(answer.decisionId(), null);
        records.check()
                .inForceIn(item.regionId, DECISION, "/decisionId", decision, null)
                .verify();
        Change change = changes.begin();
        // Again, now that nobody else writes: what is answered may have been withdrawn, or answered, in between.
        FeedbackItem.getEntityManager().refresh(item);
        refuse(item, precondition);
        item.answer(answer, change.number());
        item.persistAndFlush();
        Found<FeedbackResponse> answered = feedback.get(planId, id);
        outbox.add(change, new Event("feedback-item", id.toString(), "answered", item.regionId, answered.body()));
        return answered;
    }

    private static void refuse(FeedbackItem item, Precondition precondition) {
        precondition.verify(item.changeNo);
        item.requireLive();
    }
}
