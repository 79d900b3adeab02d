package kr.hwanryu.industry.plans;

import java.util.UUID;

/**
 * Which plan it is, for those who refer to it.
 *
 * @param budgetYear 사업연도
 */
public record PlanOfYear(UUID id, String regionId, int budgetYear) {}
