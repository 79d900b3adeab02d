package kr.hwanryu.outcome;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is evaluated. */
@Schema(
        name = "EvaluationSubject",
        description = "`PLAN`: the plan of a `budgetYear`. `PERFORMANCE`: what a `performanceYear` achieved.")
public enum EvaluationSubject {
    @Label(ko = "계획", en = "plan")
    PLAN,
    @Label(ko = "성과", en = "performance")
    PERFORMANCE
}
