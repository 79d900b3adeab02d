package kr.hwanryu.industry.plans;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a plan has come round the feedback loop. */
@Schema(description = "How far a plan has come round the feedback loop.")
enum PlanStage {
    @Label(ko = "기획", en = "planning")
    PLANNING,
    @Label(ko = "실행", en = "execution")
    EXECUTION,
    @Label(ko = "평가", en = "evaluation")
    EVALUATION,
    @Label(ko = "확산", en = "dissemination")
    DISSEMINATION,
    @Label(ko = "종료", en = "closed")
    CLOSED;

    /** The one stage that may follow; PLANNING after none at all, none after CLOSED. */
    static PlanStage after(PlanStage stage) {
        if (stage == CLOSED) {
            return null;
        }
        return stage == null ? PLANNING : values()[stage.ordinal() + 1];
    }
}
