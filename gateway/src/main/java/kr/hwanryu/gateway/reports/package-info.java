/**
 * The annual report: what the services each know of a region's year, asked for in parallel and told in one answer. Holds
 * no figure of its own and computes none.
 */
package kr.hwanryu.gateway.reports;
