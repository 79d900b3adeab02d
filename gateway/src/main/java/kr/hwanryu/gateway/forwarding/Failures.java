package kr.hwanryu.gateway.forwarding;

import java.time.Duration;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** What went wrong between us and an origin, as the client is told it. */
final class Failures {

    private Failures() {}

    static ProblemException problemOf(Throwable failure, Duration retryAfter) {
        if (failure instanceof OriginAway away) {
            return ProblemException.unavailable(away.service().id(), retryAfter, away);
        }
        if (failure instanceof DeadlineExceeded) {
            return ProblemException.of(ProblemType.DEADLINE_EXCEEDED);
        }
        if (failure instanceof LimitedBody.BodyTooLarge body) {
            return ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, body.limit());
        }
        return ProblemException.of(ProblemType.BAD_GATEWAY);
    }

    /** The head of the answer did not come in time. */
    static final class DeadlineExceeded extends RuntimeException {
        DeadlineExceeded() {
            super("deadline exceeded", null, false, false);
        }
    }

    /** The origin answered something that is no answer of HTTP/1.1 we could pass on. */
    static final class UnusableAnswer extends RuntimeException {
        UnusableAnswer(String what) {
            super(what, null, false, false);
        }
    }
}
