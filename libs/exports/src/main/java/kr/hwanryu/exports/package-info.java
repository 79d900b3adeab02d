/** Answers a whole list in one stream. */
package kr.hwanryu.exports;
