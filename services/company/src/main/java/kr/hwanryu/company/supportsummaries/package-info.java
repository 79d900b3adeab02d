/** How many companies programmes supported, each counted once and by programme, read from projects; it stores nothing. */
package kr.hwanryu.company.supportsummaries;
