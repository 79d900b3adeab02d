package kr.hwanryu.webhooks;

/** Why a subscription was disabled. */
enum DisabledReason {
    /** The receiver answered 410. */
    GONE,
    /** Nothing could be delivered for days. */
    FAILING
}
