/** Outcomes per 100 million won of a named denominator, which the industry service is asked for; stores nothing. */
package kr.hwanryu.outcome.efficiencies;
