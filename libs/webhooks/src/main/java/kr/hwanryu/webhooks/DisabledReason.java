package kr.hwanryu.webhooks;

import kr.hwanryu.rest.contract.Label;

/** Why a subscription was disabled. */
enum DisabledReason {
    /** The receiver answered 410. */
    @Label(ko = "수신처가 410으로 응답", en = "the receiver answered 410")
    GONE,
    /** Nothing could be delivered for days. */
    @Label(ko = "며칠째 전달 실패", en = "nothing was delivered for days")
    FAILING
}
