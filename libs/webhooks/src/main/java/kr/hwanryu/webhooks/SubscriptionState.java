package kr.hwanryu.webhooks;

import kr.hwanryu.rest.contract.Label;

/** Whether events are pushed. */
enum SubscriptionState {
    @Label(ko = "보내는 중", en = "active")
    ACTIVE,
    /** Its client wants none for now; its place is kept. */
    @Label(ko = "멈춤", en = "paused")
    PAUSED,
    /** We have given up; its place is kept, and setting it to ACTIVE goes on from there. */
    @Label(ko = "중단됨", en = "disabled")
    DISABLED
}
