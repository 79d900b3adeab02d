package kr.hwanryu.industry.feedback;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an item is the evaluation's verdict, or one of its findings. */
@Schema(description = "Whether an item is the evaluation's verdict, or one of its findings. More may be added.")
enum FeedbackKind {
    @Label(ko = "평가 결과", en = "verdict")
    VERDICT,
    @Label(ko = "평가 의견", en = "finding")
    FINDING
}
