/** What a programme is planned with and paid from: sources, regions, institutions, industries, plans, budgets; no company, no outcome. */
package kr.hwanryu.industry;
