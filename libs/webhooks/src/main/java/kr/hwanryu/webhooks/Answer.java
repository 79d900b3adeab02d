package kr.hwanryu.webhooks;

import java.time.Duration;

/**
 * What came of one attempt.
 *
 * @param status null where there was no answer
 * @param error null where it was delivered
 * @param retryAfter the pause that the receiver asked for; null where it asked for none
 */
record Answer(Integer status, DeliveryError error, Duration retryAfter) {

    private static final int GONE = 410;

    static Answer failed(DeliveryError error) {
        return new Answer(null, error, null);
    }

    static Answer of(int status, Duration retryAfter) {
        return new Answer(status, status / 100 == 2 ? null : DeliveryError.BAD_STATUS, retryAfter);
    }

    boolean isDelivered() {
        return error == null;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }

    /** Whether this request is what the receiver does not want; anything else may pass by itself. */
    boolean isRefusal() {
        return error == DeliveryError.BAD_STATUS
                && switch (status) {
                    case 408, 425, 429 -> false;
                    default -> status / 100 == 3 || status / 100 == 4;
                };
    }
}
