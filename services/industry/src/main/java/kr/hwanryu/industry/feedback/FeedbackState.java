package kr.hwanryu.industry.feedback;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an item waits for an answer, has one, or asks for none any more. */
@Schema(description = "Whether an item waits for an answer, has one, or asks for none any more. More may be added.")
enum FeedbackState {
    @Label(ko = "답변 대기", en = "open")
    OPEN,
    @Label(ko = "답변함", en = "answered")
    ANSWERED,
    @Label(ko = "철회됨", en = "withdrawn")
    WITHDRAWN
}
