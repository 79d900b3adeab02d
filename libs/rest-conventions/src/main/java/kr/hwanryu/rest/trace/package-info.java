/** The thread that leads from an answer to its log lines: W3C trace ids and request ids. */
package kr.hwanryu.rest.trace;
