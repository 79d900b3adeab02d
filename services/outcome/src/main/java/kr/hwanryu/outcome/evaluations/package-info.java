/** Verdicts on a region's plan or performance, from draft to withdrawal: grade, scores, rank, findings; never the money that follows from them. */
package kr.hwanryu.outcome.evaluations;
