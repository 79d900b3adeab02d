package kr.hwanryu.industry.councils;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision does: approves what was brought, closes a plan, settles the answer to feedback, or anything else. */
@Schema(description = "What a decision does. More may be added.")
enum DecisionKind {
    @Label(ko = "안건 승인", en = "approves what was brought")
    APPROVED,
    @Label(ko = "계획 종료", en = "closes a plan")
    CLOSES_PLAN,
    @Label(ko = "환류 답변 확정", en = "settles the answer to feedback")
    ANSWERS_FEEDBACK,
    @Label(ko = "기타", en = "other")
    OTHER
}
