package kr.hwanryu.industry.integrity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A record and its predecessors, those stored and those asked for, locked for one write. One statement locks them in the
 * order of their ids, so that two writes wait in line and never for each other. It comes before the change order is taken:
 * whoever waits for a row must not make all other writers wait.
 *
 * @param <T> a region or an industry
 */
public final class Succession<T extends Succeeding> {

    private final String id;
    private final Set<String> wanted;
    private final List<T> locked;

    private Succession(String id, Set<String> wanted, List<T> locked) {
        this.id = id;
        this.wanted = wanted;
        this.locked = locked;
    }

    /** Locks the record, where there is one, and all that it takes or took the place of. */
    public static <T extends Succeeding> Succession<T> lock(
            EntityManager entities, Class<T> type, String id, Collection<String> predecessors) {
        String line =
                """
                select r from %1$s r
                where r.id = :id or r.id in :predecessors
                   or r.id in (select p from %1$s s join s.succeeds p where s.id = :id)
                order by r.id"""
                        .formatted(type.getSimpleName());
        List<T> locked = entities.createQuery(line, type)
                .setParameter("id", id)
                .setParameter("predecessors", predecessors)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return new Succession<>(id, Set.copyOf(predecessors), locked);
    }

    /** The record as it is stored; null where it is new. */
    public T record() {
        return locked.stream().filter(one -> one.id().equals(id)).findAny().orElse(null);
    }

    /** Marks the predecessors that this change adds or takes away, and returns them; before the record is described anew. */
    public List<T> touchPredecessors(long changeNo) {
        T record = record();
        Set<String> stored = record == null ? Set.of() : record.succeeds();
        List<T> touched = locked.stream()
                .filter(one -> stored.contains(one.id()) != wanted.contains(one.id()))
                .toList();
        touched.forEach(predecessor -> predecessor.succeededAnew(changeNo));
        return touched;
    }
}
