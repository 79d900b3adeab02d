package kr.hwanryu.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes revisions of records whose entity has an {@code id}, the same in all revisions, and an embedded {@link Recording}
 * named {@code recording}. Only in a transaction, and before the change order is taken.
 */
@ApplicationScoped
public class RevisionStore {

    private final EntityManager entities;

    RevisionStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The revision in force, locked until the end of the transaction; empty where there is no such record. What its writers
     * queue for is the first revision, which stays, since the one in force may be another once the lock is had.
     */
    public <E> Optional<E> lock(Class<E> type, UUID id) {
        String ofRecord = "select r from %s r where r.id = :id ".formatted(type.getSimpleName());
        boolean known = !entities.createQuery(ofRecord + "order by r.recording.changeNo", type)
                .setParameter("id", id)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
        return known
                ? entities.createQuery(ofRecord + "and r.recording.supersededByNo is null", type)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** Stores a revision in the place of another, which already names the change that supersedes it. */
    public void replace(Object inForce, Object next) {
        // First, since Hibernate inserts before it updates, and one revision only may be in force.
        entities.persist(inForce);
        entities.flush();
        entities.persist(next);
        entities.flush();
    }
}
