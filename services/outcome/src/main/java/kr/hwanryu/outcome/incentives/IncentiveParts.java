package kr.hwanryu.outcome.incentives;

/** What a revision of an incentive states beside what earned it. */
interface IncentiveParts {

    Long amountKrw();

    Long roundedTo();

    Integer budgetYear();

    String sourceId();
}
