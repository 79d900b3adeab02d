package kr.hwanryu.events;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.storage.StorageFailure;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This service's events in commit order, and the places in it that cursors of its feed name. Each read is one statement. */
@ApplicationScoped
public class EventLog {

    private final AgroalDataSource database;
    private final String source;

    EventLog(AgroalDataSource database, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.source = "/v1/events/" + service;
    }

    /** The path of the feed, which its events name as their source. */
    public String source() {
        return source;
    }

    /** The first events behind a place, at most so many. */
    public EventSlice read(EventFilter filter, Place after, int limit) {
        EventStatement statement = new EventStatement(filter, source);
        return reading(connection -> statement.read(connection, after, limit));
    }

    /** Behind all that was told by now. In a transaction that has begun its change, nothing is being told meanwhile. */
    public Place head() {
        return Place.endOf(reading(EventStatement::headNo));
    }

    /** Where an event is; empty where this service tells no such event. */
    public Optional<Place> placeOf(UUID eventId) {
        return reading(connection -> EventStatement.placeOf(connection, eventId));
    }

    /**
     * The place that a cursor of the feed with this filter names.
     *
     * @throws ProblemException 400 for a cursor of another feed or filter
     */
    public Place placeOf(String cursor, EventFilter filter) {
        return Place.of(cursor, filter.fingerprint(source));
    }

    /** The cursor with which the feed with this filter goes on behind a place. */
    public String cursor(Place place, EventFilter filter) {
        return place.cursor(filter.fingerprint(source));
    }

    private <T> T reading(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.of(connection);
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    private interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }
}
