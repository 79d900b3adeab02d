/** Errors as part of the API (RFC 9457): the closed set of problem types, their texts and how exceptions become them. */
package kr.hwanryu.rest.problem;
