/** Which regions were evaluated in a year, of what, and on which scale; never a verdict. */
package kr.hwanryu.outcome.evaluationrounds;
