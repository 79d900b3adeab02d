/** Files of budgets, handed over as jobs; what a row may be, and what becomes of it, lines and totals say themselves. */
package kr.hwanryu.industry.imports;
