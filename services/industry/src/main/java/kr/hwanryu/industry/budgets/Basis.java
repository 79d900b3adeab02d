package kr.hwanryu.industry.budgets;

/** Whether a figure was printed, or computed from printed ones. */
public enum Basis {
    PUBLISHED,
    DERIVED
}
