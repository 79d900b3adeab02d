/**
 * The annual report as a document for people, in Korean or English. It lays out what a report says and what things are called;
 * holds no figure of its own, and computes none.
 */
package kr.hwanryu.gateway.documents;
