package kr.hwanryu.webhooks;

/** Where a new subscription begins. */
public enum StartFrom {
    NOW,
    BEGINNING,
    CURSOR
}
