package kr.hwanryu.events;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down each letter that it hears of; refuses some for as long as a test wishes. */
@Singleton
class Letters implements EventHandler {

    private final AgroalDataSource database;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile String refusedSubject;

    Letters(AgroalDataSource database) {
        this.database = database;
    }

    /** From now on letters of this subject are refused; null for none. */
    void refuse(String subject) {
        refused.set(0);
        refusedSubject = subject;
    }

    int refused() {
        return refused.get();
    }

    @Override
    public String feed() {
        return "test";
    }

    @Override
    public Set<String> types() {
        return Set.of("kr.hwanryu.letter.sent");
    }

    @Override
    public void apply(ReceivedEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into letter (event_id, subject, text) values (?, ?, ?)")) {
            insert.setObject(1, UUID.fromString(event.id()));
            insert.setString(2, event.subject());
            insert.setString(3, event.data().get("text").asText());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        if (event.subject().equals(refusedSubject)) {
            refused.incrementAndGet();
            throw new IllegalStateException("refused by the test");
        }
    }

    /** The subjects that begin so, in the order in which they were applied. */
    List<String> applied(String prefix) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select subject from letter where starts_with(subject, ?) order by nth")) {
            select.setString(1, prefix);
            List<String> subjects = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    subjects.add(row.getString(1));
                }
            }
            return subjects;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
