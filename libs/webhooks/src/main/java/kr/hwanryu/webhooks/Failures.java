package kr.hwanryu.webhooks;

import java.time.Instant;

/**
 * What has failed of one event.
 *
 * @param attempts to deliver it
 * @param refusals those of them that the receiver refused
 * @param since the first failure of any event since the last success; null while all is well
 */
record Failures(int attempts, int refusals, Instant since) {

    /** With one more attempt that failed. */
    Failures with(Answer answer, Instant now) {
        return new Failures(attempts + 1, refusals + (answer.isRefusal() ? 1 : 0), since == null ? now : since);
    }

    /** Of the event behind it. */
    Failures ofNext(Answer answer) {
        return new Failures(0, 0, answer.isDelivered() ? null : since);
    }
}
