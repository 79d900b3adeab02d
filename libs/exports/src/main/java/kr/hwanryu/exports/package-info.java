/**
 * Answers a whole list in one stream: each operation that answers a {@code Page} also answers CSV, XLSX and NDJSON, without
 * knowing it. The operation is called again for each stretch, over a read that stays open in between.
 */
package kr.hwanryu.exports;
