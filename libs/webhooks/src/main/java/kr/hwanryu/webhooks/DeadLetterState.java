package kr.hwanryu.webhooks;

/** What becomes of a dead letter. */
enum DeadLetterState {
    /** Nothing, until somebody asks for it to be sent again. */
    DEAD,
    /** It is being sent again. */
    QUEUED
}
