package kr.hwanryu.industry.plans;

/** How far a plan has come round the feedback loop. */
enum PlanStage {
    PLANNING,
    EXECUTION,
    EVALUATION,
    DISSEMINATION,
    CLOSED;

    /** The one stage that may follow; PLANNING after none at all, none after CLOSED. */
    static PlanStage after(PlanStage stage) {
        if (stage == CLOSED) {
            return null;
        }
        return stage == null ? PLANNING : values()[stage.ordinal() + 1];
    }
}
