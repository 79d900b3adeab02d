package kr.hwanryu.events;

import java.util.Set;

/**
 * What a service does with another's events: a bean, which {@link EventConsumer} finds. Each event is applied in the order of
 * its feed and once in effect. An event that cannot be applied is tried again until it can, and those behind it wait: whoever
 * wants to pass one over returns.
 */
public interface EventHandler {

    /** The service whose feed is followed, which is at {@code hwanryu.origins.<feed>.url}. */
    String feed();

    /** The CloudEvents types that are wanted. */
    Set<String> types();

    /**
     * Applies an event, in the transaction that also moves this service's position in the feed. A reset of the position
     * brings every event again, so what is done must be found again by a natural key. Changes are made with
     * {@code ChangeOrder.beginBy("feed:" + feed())}; there is no caller.
     */
    void apply(ReceivedEvent event);
}
