/** Rows and columns of spreadsheets, as they are handed over. */
package kr.hwanryu.tables;
