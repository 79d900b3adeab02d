package kr.hwanryu.industry.plans;

/** How far a plan has come round the feedback loop. */
enum PlanStage {
    PLANNING,
    EXECUTION,
    EVALUATION,
    DISSEMINATION,
    CLOSED
}
