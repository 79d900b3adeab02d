/** What was aimed at, as append-only revisions; never what was reached. */
package kr.hwanryu.outcome.targets;
