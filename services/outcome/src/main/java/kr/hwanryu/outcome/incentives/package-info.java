/** Money that verdicts earned a region; never part of a budget that is summed. */
package kr.hwanryu.outcome.incentives;
