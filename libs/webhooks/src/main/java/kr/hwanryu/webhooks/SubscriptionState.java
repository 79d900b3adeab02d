package kr.hwanryu.webhooks;

/** Whether events are pushed. */
enum SubscriptionState {
    ACTIVE,
    /** Its client wants none for now; its place is kept. */
    PAUSED,
    /** We have given up; its place is kept, and setting it to ACTIVE goes on from there. */
    DISABLED
}
