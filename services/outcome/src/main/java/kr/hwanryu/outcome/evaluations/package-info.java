/** Verdicts on a region's plan or performance: grade, scores, rank, findings; never the money that follows from them. */
package kr.hwanryu.outcome.evaluations;
