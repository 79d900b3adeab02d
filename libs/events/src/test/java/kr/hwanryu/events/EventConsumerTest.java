package kr.hwanryu.events;

import static kr.hwanryu.events.WaitingTest.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service that follows a feed over HTTP: its own. */
@QuarkusTest
@Timeout(60)
class EventConsumerTest {

    @Inject
    Writer writer;

    @Inject
    Letters letters;

    @Inject
    MeterRegistry metrics;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void refuseNothing() {
        letters.refuse(null);
    }

    @Test
    void what_was_told_is_applied_in_order_and_once() {
        double before = counter("applied");
        writer.tells(letter("plain-1"), letter("plain-2"));
        writer.tells("postcard", "plain-not-wanted", null);
        writer.tells(letter("plain-3"));
        await(() -> letters.applied("plain").size() >= 3);
        await(() -> counter("applied") - before == 3);
        assertEquals(List.of("plain-1", "plain-2", "plain-3"), letters.applied("plain"));
    }

    @Test
    void an_event_that_fails_holds_up_those_behind_it_and_none_before_it() {
        letters.refuse("stuck-3");
        double before = counter("failed");
        writer.tells(Stream.of("stuck-1", "stuck-2", "stuck-3", "stuck-4")
                .map(EventConsumerTest::letter)
                .toArray(Event[]::new));
        await(() -> letters.refused() >= 3);
        assertEquals(List.of("stuck-1", "stuck-2"), letters.applied("stuck"));
        assertTrue(counter("failed") - before >= 2);
        assertTrue(lag("test") > 0);
        letters.refuse(null);
        await(() -> letters.applied("stuck").size() == 4);
        assertEquals(List.of("stuck-1", "stuck-2", "stuck-3", "stuck-4"), letters.applied("stuck"));
        await(() -> lag("test") == 0);
    }

    @Test
    void a_reset_position_brings_every_event_again() throws SQLException {
        writer.tells(letter("again-1"));
        await(() -> letters.applied("again").size() == 1);
        execute("update feed_position set cursor = null where feed = 'test'");
        // The feed is waited on from the old place until something comes.
        writer.tells(letter("again-2"));
        await(() -> letters.applied("again").size() >= 3);
        assertEquals(List.of("again-1", "again-1", "again-2"), letters.applied("again"));
    }

    @Test
    void while_another_replica_applies_we_do_not() throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select cursor from feed_position where feed = 'test' for update");
            writer.tells(letter("held-1"));
            await(() -> lag("test") > 0.3);
            assertEquals(List.of(), letters.applied("held"));
            other.rollback();
        }
        await(() -> letters.applied("held").size() == 1);
    }

    @Test
    void the_lag_of_a_feed_that_cannot_be_read_grows_and_no_other_is_held_up() {
        await(() -> lag("away") > 0.5);
        double before = lag("away");
        writer.tells(letter("meanwhile-1"));
        await(() -> letters.applied("meanwhile").size() == 1);
        assertTrue(lag("away") > before);
    }

    private static Event letter(String subject) {
        return new Event("letter", subject, "sent", null, Map.of("text", "a letter"));
    }

    private double lag(String feed) {
        return metrics.get("hwanryu.events.lag").tag("feed", feed).gauge().value();
    }

    private double counter(String name) {
        return metrics.get("hwanryu.events." + name)
                .tag("feed", "test")
                .counter()
                .count();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
