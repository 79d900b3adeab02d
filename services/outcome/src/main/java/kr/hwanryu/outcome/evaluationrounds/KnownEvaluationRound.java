package kr.hwanryu.outcome.evaluationrounds;

import java.util.Set;

/** A round as a verdict needs it. */
public record KnownEvaluationRound(String id, Set<String> regionIds) {}
