/** Regions in order of an outcome of one year, and those that have none, named apart; stores nothing. */
package kr.hwanryu.outcome.rankings;
