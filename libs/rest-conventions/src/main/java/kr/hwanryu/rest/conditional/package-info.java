/** Conditional requests (RFC 9110 section 13): entity tags on every answer, preconditions on every change. */
package kr.hwanryu.rest.conditional;
