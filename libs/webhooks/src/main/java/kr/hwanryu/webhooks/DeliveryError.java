package kr.hwanryu.webhooks;

import kr.hwanryu.rest.contract.Label;

/** Why an attempt failed. */
enum DeliveryError {
    /** The host has no address. */
    @Label(ko = "주소를 찾을 수 없음", en = "the host has no address")
    NAME_UNRESOLVED,
    /** The target may not be called, mostly since its host has a private address now. */
    @Label(ko = "허용되지 않는 주소", en = "the target may not be called")
    TARGET_REFUSED,
    @Label(ko = "연결 실패", en = "no connection")
    CONNECTION_FAILED,
    /** The certificate is not trusted or not the host's, or there is no common protocol. */
    @Label(ko = "TLS 실패", en = "TLS failed")
    TLS_FAILED,
    @Label(ko = "시간 초과", en = "timed out")
    TIMED_OUT,
    /** The connection ended, or what came was not HTTP. */
    @Label(ko = "응답 없음", en = "no answer")
    NO_ANSWER,
    /** The answer was not 2xx. */
    @Label(ko = "2xx가 아닌 응답", en = "an answer other than 2xx")
    BAD_STATUS
}
