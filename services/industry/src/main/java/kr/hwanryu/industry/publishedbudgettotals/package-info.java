/** The totals that documents print, each beside the others, every correction kept; never a sum of our own. */
package kr.hwanryu.industry.publishedbudgettotals;
