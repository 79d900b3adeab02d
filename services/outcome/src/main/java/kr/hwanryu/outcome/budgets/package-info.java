/** The industry service's budgets, seen from here: read when they are needed, within a deadline; nothing of them is kept. */
package kr.hwanryu.outcome.budgets;
