package kr.hwanryu.outcome;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is evaluated. */
@Schema(
        name = "EvaluationSubject",
        description = "`PLAN`: the plan of a `budgetYear`. `PERFORMANCE`: what a `performanceYear` achieved.")
public enum EvaluationSubject {
    PLAN,
    PERFORMANCE
}
