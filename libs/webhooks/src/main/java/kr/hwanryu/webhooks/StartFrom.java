package kr.hwanryu.webhooks;

/** Where a new subscription begins. */
enum StartFrom {
    NOW,
    BEGINNING,
    CURSOR
}
