package kr.hwanryu.gateway.catalog;

import java.time.Instant;

/**
 * What the owner of a list says of it.
 *
 * @param readAt when the last change in what was read was recorded; null where nothing was ever written, or it is not known
 * @param firstYear null where the list has no years, no items, or it is not known
 * @param status {@code OK}, or why it is not known
 */
record Fresh(Instant readAt, Integer firstYear, Integer lastYear, Status status) {

    /** Whether the owner answered. */
    enum Status {
        OK,
        UNAVAILABLE,
        TIMEOUT
    }

    static Fresh unknown(Status why) {
        return new Fresh(null, null, null, why);
    }

    boolean isKnown() {
        return status == Status.OK;
    }
}
