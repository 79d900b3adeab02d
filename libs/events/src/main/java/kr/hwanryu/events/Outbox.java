package kr.hwanryu.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;

/**
 * Where a write puts what others are to hear of it. An event is stored in the transaction of its change, so it is told if and
 * only if the change was committed.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, region_id, change_no, position)
            select :id, :aggregateType, :aggregateId, :type, cast(:payload as jsonb), :region, :changeNo,
                   coalesce(max(position), 0) + 1
            from outbox where change_no = :changeNo""";

    private final EntityManager entities;
    private final jakarta.enterprise.event.Event<EventTold> told;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(EntityManager entities, jakarta.enterprise.event.Event<EventTold> told, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.told = told;
        this.json = json;
        this.clock = clock;
    }

    /** Tells of a change, behind what was told of it before; only in the transaction that began it. */
    public void add(Change change, Event event) {
        entities.createNativeQuery(INSERT)
                .setParameter("id", UuidV7.next(clock))
                .setParameter("aggregateType", event.aggregateType())
                .setParameter("aggregateId", event.aggregateId())
                .setParameter("type", event.type())
                .setParameter("payload", write(event.data()))
                .setParameter("region", event.regionId())
                .setParameter("changeNo", change.number())
                .executeUpdate();
        told.fire(new EventTold(change.number()));
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
