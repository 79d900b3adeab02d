/** What is computed from figures: change, growth and achievement, one row per region, year and indicator; stores nothing. */
package kr.hwanryu.outcome.outcomes;
