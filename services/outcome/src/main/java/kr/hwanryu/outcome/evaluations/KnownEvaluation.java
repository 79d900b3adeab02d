package kr.hwanryu.outcome.evaluations;

import java.util.UUID;

/** A verdict as an incentive needs it. */
public record KnownEvaluation(UUID id, String regionId, int evaluationYear) {}
