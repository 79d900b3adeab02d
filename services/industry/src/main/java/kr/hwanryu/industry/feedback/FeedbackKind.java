package kr.hwanryu.industry.feedback;

/** Whether an item is the evaluation's verdict, or one of its findings. */
enum FeedbackKind {
    VERDICT,
    FINDING
}
