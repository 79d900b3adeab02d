/** The money of a plan, line by line, every correction kept; never a sum. */
package kr.hwanryu.industry.budgets;
