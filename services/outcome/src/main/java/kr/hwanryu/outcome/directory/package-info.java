/** The industry service, seen from here: which of its records a write may refer to; owns nothing of it. */
package kr.hwanryu.outcome.directory;
