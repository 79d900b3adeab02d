package kr.hwanryu.industry.feedback;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** One thing that an evaluation says to one plan. Written under the change order only, so it is never locked. */
@Entity
class FeedbackItem extends PanacheEntityBase {

    @Id
    UUID id;

    UUID evaluationId;
    String contentKey;
    String regionId;
    int planYear;
    UUID planId;

    @Embedded
    FeedbackContent content;

    @Enumerated(EnumType.STRING)
    FeedbackState state;

    String answerTextKo;
    UUID answerDecisionId;
    Long answerNo;
    long changeNo;

    protected FeedbackItem() {}

    FeedbackItem(UUID id, PublishedEvaluation evaluation, String regionId, FeedbackContent content) {
        this.id = id;
        this.evaluationId = evaluation.id;
        this.regionId = regionId;
        this.planYear = evaluation.planYear();
        this.content = content;
        this.contentKey = content.key();
    }

    boolean live() {
        return state != null && state != FeedbackState.WITHDRAWN;
    }

    boolean waits() {
        return planId == null;
    }

    /** Whether the evaluation still says this to this region's plan. */
    boolean isOf(Set<FeedbackContent> contents, Set<String> regions, int year) {
        return planYear == year && regions.contains(regionId) && contents.contains(content);
    }

    /** Asks for an answer, anew where it was withdrawn: what was answered then is not the answer now. */
    void open(UUID toPlan, long changeNo) {
        this.planId = toPlan;
        this.state = FeedbackState.OPEN;
        this.answerTextKo = null;
        this.answerDecisionId = null;
        this.answerNo = null;
        this.changeNo = changeNo;
    }

    void attach(UUID toPlan, long changeNo) {
        this.planId = toPlan;
        this.changeNo = changeNo;
    }

    /** Asks for no answer any more; one that was given stays to be read. */
    void withdraw(long changeNo) {
        this.state = FeedbackState.WITHDRAWN;
        this.changeNo = changeNo;
    }

    /** An item that is withdrawn takes no answer. */
    void requireLive() {
        if (!live()) {
            throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("", "FEEDBACK_WITHDRAWN")));
        }
    }

    void answer(AnswerFeedbackRequest answer, long changeNo) {
        this.state = FeedbackState.ANSWERED;
        this.answerTextKo = answer.textKo();
        this.answerDecisionId = answer.decisionId();
        this.answerNo = changeNo;
        this.changeNo = changeNo;
    }
}
