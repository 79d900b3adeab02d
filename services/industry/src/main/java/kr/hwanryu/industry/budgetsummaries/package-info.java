/** What the lines of a year add up to, beside what was printed; stores nothing. */
package kr.hwanryu.industry.budgetsummaries;
