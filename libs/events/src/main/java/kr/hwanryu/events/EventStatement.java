package kr.hwanryu.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The SQL of a feed. A page and the last change are of one snapshot, so whoever waits knows from where. Changes are
 * committed in the order of their numbers, so what is read behind a place is all there will ever be before its end.
 */
final class EventStatement {

    private static final String PAGE =
            """
            select head.change_no as head_no, item.*
            from (select max(change_no) as change_no from outbox) head
            left join lateral (
                select o.*, c.recorded_at
                from outbox o join change_log c on c.change_no = o.change_no
                where (o.change_no, o.position) > (?, ?)%s
                order by o.change_no, o.position
                limit ?) item on true
            order by item.change_no, item.position""";
    private static final String NEWS =
            "select type, region_id, max(change_no) as change_no from outbox where change_no > ? group by type, region_id";

    private static final String HEAD = "select coalesce(max(change_no), 0) from outbox";
    private static final String PLACE = "select change_no, position from outbox where id = ?";

    private final EventFilter filter;
    private final String source;

    /**
     * The statement for these events.
     *
     * @param source what they name as theirs
     */
    EventStatement(EventFilter filter, String source) {
        this.filter = filter;
        this.source = source;
    }

    /** The first events behind a place. */
    EventSlice read(Connection connection, Place after, int limit) throws SQLException {
        String conditions = condition("type", filter.types()) + condition("region_id", filter.regionIds());
        try (PreparedStatement statement = connection.prepareStatement(PAGE.formatted(conditions))) {
            int at = 0;
            statement.setLong(++at, after.changeNo());
            statement.setInt(++at, after.position());
            for (Set<String> values : List.of(filter.types(), filter.regionIds())) {
                if (values.size() == 1) {
                    statement.setString(++at, values.iterator().next());
                } else if (!values.isEmpty()) {
                    statement.setArray(++at, connection.createArrayOf("text", values.toArray()));
                }
            }
            statement.setInt(++at, limit);
            try (ResultSet row = statement.executeQuery()) {
                return slice(row);
            }
        }
    }

    /** What was told since a change, by kind. */
    static List<News> news(Connection connection, long sinceNo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEWS)) {
            statement.setLong(1, sinceNo);
            List<News> news = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    news.add(new News(row.getString("type"), row.getString("region_id"), row.getLong("change_no")));
                }
            }
            return news;
        }
    }

    /** The last change that told anything; 0 before the first. */
    static long headNo(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Where an event is; empty where there is none. */
    static Optional<Place> placeOf(Connection connection, UUID eventId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PLACE)) {
            statement.setObject(1, eventId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Place(row.getLong(1), row.getInt(2))) : Optional.empty();
            }
        }
    }

    /**
     * That events of a kind were told.
     *
     * @param changeNo the last change that told one
     */
    record News(String type, String regionId, long changeNo) {}

    private static String condition(String column, Set<String> values) {
        if (values.isEmpty()) {
            return "";
        }
        // An array of one would hide from the planner that an index is already in the feed's order.
        return " and o." + column + (values.size() == 1 ? " = ?" : " = any(?)");
    }

    private EventSlice slice(ResultSet row) throws SQLException {
        List<CloudEvent> items = new ArrayList<>();
        long headNo = 0;
        while (row.next()) {
            headNo = row.getLong("head_no");
            if (row.getObject("id") != null) {
                items.add(event(row));
            }
        }
        return new EventSlice(items, headNo);
    }

    private CloudEvent event(ResultSet row) throws SQLException {
        return new CloudEvent(
                CloudEvent.SPEC_VERSION,
                row.getObject("id", UUID.class),
                source,
                row.getString("type"),
                row.getString("aggregateid"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                "application/json",
                row.getString("aggregatetype"),
                row.getLong("change_no"),
                row.getInt("position"),
                row.getString("region_id"),
                row.getString("traceparent"),
                row.getString("payload"));
    }
}
