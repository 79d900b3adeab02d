package kr.hwanryu.references;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.storage.StorageFailure;

/** The copies that this service keeps, in its own schema. */
@ApplicationScoped
class ReferenceCopies {

    private static final String BY_ID =
            "select id, body, read_at from reference_copy where collection = ? and id = any(?) order by id";
    private static final String ALL = "select id, body, read_at from reference_copy where collection = ? order by id";
    private static final String STILL_TRUE =
            """
            update reference_copy set read_at = ? where (collection, id) in (
                select collection, id from reference_copy where collection = ? and id = any(?) order by id for update)""";
    /** What reads show may change with a copy, so a changed copy is a change of this service's state. */
    private static final String KEEP =
            """
            with changed as (
                insert into reference_copy (collection, id, body, read_at)
                select ?, record.id, record.body::jsonb, ? from unnest(?, ?) as record (id, body)
                on conflict (collection, id) do update set body = excluded.body, read_at = excluded.read_at
                where reference_copy.body is distinct from excluded.body
                returning 1)
            select begin_change('references') where exists (select from changed)""";

    /**
     * One copied record.
     *
     * @param body as the owner answered it
     * @param readAt when it was read from the owner
     */
    record Copy(JsonNode body, Instant readAt) {}

    private final AgroalDataSource database;
    private final ObjectMapper json;

    ReferenceCopies(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Map<String, Copy> find(String collection, Collection<String> ids) {
        return query(BY_ID, (connection, statement) -> {
            statement.setString(1, collection);
            statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
        });
    }

    Map<String, Copy> all(String collection) {
        return query(ALL, (connection, statement) -> statement.setString(1, collection));
    }

    void keep(String collection, List<JsonNode> bodies, Instant readAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement stillTrue = connection.prepareStatement(STILL_TRUE);
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            Array ids = connection.createArrayOf("text", texts(bodies, true));
            stillTrue.setObject(1, readAt.atOffset(ZoneOffset.UTC));
            stillTrue.setString(2, collection);
            stillTrue.setArray(3, ids);
            stillTrue.executeUpdate();
            keep.setString(1, collection);
            keep.setObject(2, readAt.atOffset(ZoneOffset.UTC));
            keep.setArray(3, ids);
            keep.setArray(4, connection.createArrayOf("text", texts(bodies, false)));
            keep.execute();
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    private static Object[] texts(List<JsonNode> bodies, boolean ids) {
        return bodies.stream()
                .map(body -> ids ? body.get("id").asText() : body.toString())
                .toArray();
    }

    private interface Binding {
        void bind(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private Map<String, Copy> query(String sql, Binding binding) {
        Map<String, Copy> copies = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(connection, statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Instant readAt =
                            row.getObject("read_at", OffsetDateTime.class).toInstant();
                    copies.put(row.getString("id"), new Copy(json.readTree(row.getString("body")), readAt));
                }
            }
            return copies;
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a copy does not hold JSON", corrupt);
        }
    }
}
