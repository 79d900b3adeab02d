package kr.hwanryu.events;

import java.util.Set;

/** What a service does about another one's events. A bean of this type is called once for each event, in the feed's order. */
public interface EventHandler {

    /** Whose feed it follows: the name of the service. */
    String feed();

    /** The types of event that it is called for. */
    Set<String> types();

    /**
     * Applies an event in the transaction that also moves the position in the feed. The same event may come again when a
     * position is set back, and must then change nothing.
     */
    void apply(ReceivedEvent event);
}
