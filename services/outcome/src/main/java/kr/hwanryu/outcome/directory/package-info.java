/** The industry and the company service, seen from here: which of their records a write may refer to; owns nothing of them. */
package kr.hwanryu.outcome.directory;
