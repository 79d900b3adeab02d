package kr.hwanryu.industry.councils;

/** What a decision does: approves what was brought, closes a plan, settles the answer to feedback, or anything else. */
enum DecisionKind {
    APPROVED,
    CLOSES_PLAN,
    ANSWERS_FEEDBACK,
    OTHER
}
