package kr.hwanryu.events;

/** An event's handler failed; nothing of its page has taken effect. */
final class EventNotApplied extends RuntimeException {

    EventNotApplied(FollowedPage.Told told, RuntimeException cause) {
        super("event=" + told.id() + " type=" + told.type() + " subject=" + told.subject(), cause);
    }
}
