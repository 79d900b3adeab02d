package kr.hwanryu.storage.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.hwanryu.storage.StorageFailure;

/** The answers of the last day, by client and key. Time is the database's, so that instances agree on it. */
@ApplicationScoped
class KeptAnswers {

    private static final String FIND =
            """
            select fingerprint, status, headers, body from idempotency_key
            where client_id = ? and key = ? and recorded_at > now() - interval '24 hours'""";

    /** One that is too old to count gives way; one that counts does not. */
    private static final String KEEP =
            """
            insert into idempotency_key as known (client_id, key, fingerprint, status, headers, body, recorded_at)
            values (?, ?, ?, ?, ?::jsonb, ?, clock_timestamp())
            on conflict (client_id, key) do update
                set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                    body = excluded.body, recorded_at = excluded.recorded_at
                where known.recorded_at <= now() - interval '24 hours'""";

    private static final String REMOVE =
            """
            delete from idempotency_key where ctid = any (array(
                select ctid from idempotency_key where recorded_at <= now() - interval '24 hours'
                order by recorded_at limit ? for update skip locked))""";

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final AgroalDataSource database;
    private final ObjectMapper json;

    KeptAnswers(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<KeptAnswer> find(KeyOfClient key) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, key.clientId());
            find.setString(2, key.key());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /**
     * Keeps an answer in the transaction of its request.
     *
     * @return false where another has answered by this key meanwhile; waits for one that is about to
     */
    boolean keep(KeyOfClient key, KeptAnswer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, key.clientId());
            keep.setString(2, key.key());
            keep.setString(3, answer.fingerprint());
            keep.setInt(4, answer.status());
            keep.setString(5, json.writeValueAsString(answer.headers()));
            keep.setString(6, answer.body());
            return keep.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Removes some of what is older than a day; gives how many. What another instance is removing is left to it. */
    int removeOld(int atMost) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setInt(1, atMost);
            return remove.executeUpdate();
        }
    }

    private KeptAnswer read(ResultSet row) throws SQLException {
        try {
            return new KeptAnswer(
                    row.getString("fingerprint"),
                    row.getInt("status"),
                    json.readValue(row.getString("headers"), HEADERS),
                    row.getString("body"));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
