/** What was observed, as append-only revisions: corrected and withdrawn with a reason, never overwritten, never computed. */
package kr.hwanryu.outcome.observations;
