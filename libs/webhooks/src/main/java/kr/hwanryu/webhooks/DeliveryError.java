package kr.hwanryu.webhooks;

/** Why an attempt failed. */
enum DeliveryError {
    /** The host has no address. */
    NAME_UNRESOLVED,
    /** The target may not be called, mostly since its host has a private address now. */
    TARGET_REFUSED,
    CONNECTION_FAILED,
    /** The certificate is not trusted or not the host's, or there is no common protocol. */
    TLS_FAILED,
    TIMED_OUT,
    /** The connection ended, or what came was not HTTP. */
    NO_ANSWER,
    /** The answer was not 2xx. */
    BAD_STATUS
}
