package kr.hwanryu.industry.feedback;

/** Whether an item waits for an answer, has one, or asks for none any more. */
enum FeedbackState {
    OPEN,
    ANSWERED,
    WITHDRAWN
}
