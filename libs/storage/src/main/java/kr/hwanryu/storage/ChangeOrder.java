package kr.hwanryu.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import kr.hwanryu.rest.access.Caller;

/**
 * The one order of change of a service: number order is commit order, so a reader who has seen change 7 has seen all up to
 * it. Called last in a write, after validation, because every other writer of the service waits from here to the commit.
 */
@ApplicationScoped
public class ChangeOrder {

    private final EntityManager entities;
    private final Caller caller;

    ChangeOrder(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Takes the write lock until the end of the transaction and draws the number of this change, made by the caller. */
    public Change begin() {
        return beginBy(caller.id());
    }

    /** The same for a change that no request makes, under the name of what makes it. */
    public Change beginBy(String recordedBy) {
        Object number = entities.createNativeQuery("select begin_change(:changedBy)", Long.class)
                .setParameter("changedBy", recordedBy)
                .getSingleResult();
        return new Change((Long) number, recordedBy);
    }

    /**
     * A write that is about to be committed.
     *
     * @param number its place in the order of change
     * @param recordedBy the client that makes it
     */
    public record Change(long number, String recordedBy) {}
}
