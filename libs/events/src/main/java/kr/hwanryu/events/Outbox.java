package kr.hwanryu.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import kr.hwanryu.rest.trace.CurrentTrace;
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
            insert into outbox (id, aggregatetype, aggregateid, type, payload, region_id, traceparent, change_no, position)
            select :id, :aggregateType, :aggregateId, :type, cast(:payload as jsonb), :region, :traceparent, :changeNo,
                   coalesce(max(position), 0) + 1
            from outbox where change_no = :changeNo""";

    private static final String INSERT_ALL =
            """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, region_id, traceparent, change_no, position)
            select e.id, e.aggregate_type, e.aggregate_id, e.type, cast(e.payload as jsonb), e.region_id, :traceparent, :changeNo,
                   e.nth + coalesce((select max(position) from outbox where change_no = :changeNo), 0)
            from unnest(cast(:ids as uuid[]), cast(:aggregateTypes as text[]), cast(:aggregateIds as text[]),
                        cast(:types as text[]), cast(:payloads as text[]), cast(:regions as text[]))
                 with ordinality as e (id, aggregate_type, aggregate_id, type, payload, region_id, nth)""";

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
                .setParameter("traceparent", CurrentTrace.traceparent().orElse(null))
                .setParameter("changeNo", change.number())
                .executeUpdate();
        told.fire(new EventTold(change.number()));
    }

    /** The same for many, told in their order. */
    public void addAll(Change change, List<Event> events) {
        entities.createNativeQuery(INSERT_ALL)
                .setParameter("ids", column(events, event -> UuidV7.next(clock).toString()))
                .setParameter("aggregateTypes", column(events, Event::aggregateType))
                .setParameter("aggregateIds", column(events, Event::aggregateId))
                .setParameter("types", column(events, Event::type))
                .setParameter("payloads", column(events, event -> write(event.data())))
                .setParameter("regions", column(events, Event::regionId))
                .setParameter("traceparent", CurrentTrace.traceparent().orElse(null))
                .setParameter("changeNo", change.number())
                .executeUpdate();
    }

    private static String[] column(List<Event> events, Function<Event, String> part) {
        return events.stream().map(part).toArray(String[]::new);
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
