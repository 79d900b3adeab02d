package kr.hwanryu.industry.outcomefeed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kr.hwanryu.events.EventHandler;
import kr.hwanryu.events.ReceivedEvent;
import kr.hwanryu.industry.feedback.FeedbackFlow;
import kr.hwanryu.industry.feedback.ToldEvaluation;

/** The receiving end of the feedback loop: evaluations become feedback to the next plan, incentives lines of its budget. */
@ApplicationScoped
class OutcomeFeed implements EventHandler {

    /** The name that what it changes is recorded under. */
    private static final String TELLER = "feed:outcome";

    private static final String EVALUATION = "kr.hwanryu.evaluation.";
    private static final String INCENTIVE = "kr.hwanryu.incentive.";
    private static final String WITHDRAWN = "withdrawn";

    private final FeedbackFlow feedback;
    private final IncentiveFlow incentives;
    private final ObjectMapper json;

    OutcomeFeed(FeedbackFlow feedback, IncentiveFlow incentives, ObjectMapper json) {
        this.feedback = feedback;
        this.incentives = incentives;
        this.json = json;
    }

    @Override
    public String feed() {
        return "outcome";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                EVALUATION + "published",
                EVALUATION + "corrected",
                EVALUATION + WITHDRAWN,
                INCENTIVE + "recorded",
                INCENTIVE + "corrected",
                INCENTIVE + WITHDRAWN);
    }

    /** What it cannot read or place, such as a region that is not here yet, it refuses; the event then comes again. */
    @Override
    public void apply(ReceivedEvent event) {
        boolean withdrawn = event.type().endsWith("." + WITHDRAWN);
        if (event.type().startsWith(EVALUATION)) {
            feedback.take(read(event, ToldEvaluation.class), withdrawn, event.changeNo(), TELLER);
        } else {
            incentives.take(read(event, ToldIncentive.class), withdrawn, event.changeNo(), TELLER);
        }
    }

    private <T> T read(ReceivedEvent event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("event " + event.id() + " cannot be read", unreadable);
        }
    }
}
