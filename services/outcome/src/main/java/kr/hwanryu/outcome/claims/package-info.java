/**
 * What documents printed, as append-only revisions, and how it compares with what we hold, which is judged when it is read;
 * never a figure of ours.
 */
package kr.hwanryu.outcome.claims;
