package kr.hwanryu.events;

/**
 * Fired in a transaction that tells events: whoever observes it after the success of the transaction hears at once of what this
 * process told, and of nothing that other replicas did.
 *
 * @param changeNo the change that told them
 */
public record EventTold(long changeNo) {}
