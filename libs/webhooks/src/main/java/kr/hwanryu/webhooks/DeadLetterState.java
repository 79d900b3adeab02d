package kr.hwanryu.webhooks;

import kr.hwanryu.rest.contract.Label;

/** What becomes of a dead letter. */
enum DeadLetterState {
    /** Nothing, until somebody asks for it to be sent again. */
    @Label(ko = "전달 포기", en = "given up")
    DEAD,
    /** It is being sent again. */
    @Label(ko = "다시 보내는 중", en = "being sent again")
    QUEUED
}
