package kr.hwanryu.industry.budgets;

/** Whether a line is part of the programme's regular budget, or won by an evaluation. */
public enum BudgetKind {
    REGULAR,
    INCENTIVE
}
