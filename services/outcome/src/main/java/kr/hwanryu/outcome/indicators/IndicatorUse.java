package kr.hwanryu.outcome.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether figures of an indicator exist, withdrawn and superseded ones included: they stay readable. */
@ApplicationScoped
class IndicatorUse {

    private static final String USED =
            """
            select exists (select from observation where indicator_id = :id)
                or exists (select from target where indicator_id = :id)
                or exists (select from claim where indicator_id = :id)""";
    private static final String GROUPS =
            """
            select breakdown_id from observation where indicator_id = :id and breakdown_dimension = 'GROUP'
            union
            select breakdown_id from target where indicator_id = :id and breakdown_dimension = 'GROUP'
            union
            select breakdown_id from claim
            where indicator_id = :id and breakdown_dimension = 'GROUP' and kind <> 'COUNT'""";

    private final EntityManager entities;

    IndicatorUse(EntityManager entities) {
        this.entities = entities;
    }

    boolean used(String id) {
        return (Boolean) entities.createNativeQuery(USED, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    Set<String> groups(String id) {
        List<?> used = entities.createNativeQuery(GROUPS, String.class)
                .setParameter("id", id)
                .getResultList();
        return used.stream().map(Object::toString).collect(Collectors.toSet());
    }
}
