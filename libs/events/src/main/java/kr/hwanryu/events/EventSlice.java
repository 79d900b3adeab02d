package kr.hwanryu.events;

import java.util.List;

/**
 * What was read of the outbox in one snapshot.
 *
 * @param items the events that were asked for
 * @param headNo the last change that told anything at all; 0 before the first
 */
record EventSlice(List<CloudEvent> items, long headNo) {}
