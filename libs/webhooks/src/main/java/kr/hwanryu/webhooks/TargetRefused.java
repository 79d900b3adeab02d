package kr.hwanryu.webhooks;

import kr.hwanryu.rest.problem.Fault;

/** A target that may not be called. */
final class TargetRefused extends Exception {

    static final String UNRESOLVED = "TARGET_UNRESOLVED";
    static final String NOT_HTTPS = "TARGET_NOT_HTTPS";
    static final String PRIVATE = "TARGET_PRIVATE";

    private final String code;
    private final String host;

    /**
     * What is wrong with a target.
     *
     * @param code of the violation
     * @param host as the target names it; empty where it names none
     */
    TargetRefused(String code, String host) {
        super(code + " " + host, null, false, false);
        this.code = code;
        this.host = host;
    }

    Fault at(String pointer) {
        return Fault.inBody(pointer, code, host);
    }

    DeliveryError asDeliveryError() {
        return code.equals(UNRESOLVED) ? DeliveryError.NAME_UNRESOLVED : DeliveryError.TARGET_REFUSED;
    }
}
