package kr.hwanryu.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Where this service stands in a feed. A page is applied in the transaction that moves the position, and only if the position
 * is still the one that the page was read from: so every event takes effect once, whenever a process is killed and however
 * many replicas follow.
 */
final class FeedPosition {

    private static final String BEGIN = "insert into feed_position (feed) values (?) on conflict (feed) do nothing";
    private static final String READ = "select cursor from feed_position where feed = ?";
    private static final String MOVE =
            "update feed_position set cursor = ?, change_no = ?, position = ?, moved_at = clock_timestamp() where feed = ?";

    /** What became of a page. */
    enum Outcome {
        APPLIED,
        /** Another replica has applied it, or the position was reset: it is to be read again from where that is. */
        MOVED,
        /** Another replica is applying now. */
        HELD
    }

    private final String feed;

    FeedPosition(String feed) {
        this.feed = feed;
    }

    /** The cursor to go on with; null for the beginning. */
    String read(Connection connection) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            begin.setString(1, feed);
            begin.executeUpdate();
        }
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, feed);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? row.getString("cursor") : null;
            }
        }
    }

    /**
     * Applies a page in the transaction of the connection. A failure of an event leaves as {@link EventNotApplied}; the
     * transaction is then to be rolled back.
     *
     * @param from the cursor that the page was read with
     */
    Outcome apply(Connection connection, String from, FollowedPage page, Consumer<ReceivedEvent> effect)
            throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(READ + " for update skip locked")) {
            lock.setString(1, feed);
            try (ResultSet row = lock.executeQuery()) {
                if (!row.next()) {
                    return Outcome.HELD;
                }
                if (!Objects.equals(from, row.getString("cursor"))) {
                    return Outcome.MOVED;
                }
            }
        }
        for (FollowedPage.Told told : page.items()) {
            apply(told, effect);
        }
        move(connection, page);
        return Outcome.APPLIED;
    }

    private static void apply(FollowedPage.Told told, Consumer<ReceivedEvent> effect) {
        try {
            effect.accept(told.received());
        } catch (RuntimeException failed) {
            throw new EventNotApplied(told, failed);
        }
    }

    private void move(Connection connection, FollowedPage page) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setString(1, page.nextCursor());
            move.setLong(2, page.last().changeno());
            move.setInt(3, page.last().position());
            move.setString(4, feed);
            move.executeUpdate();
        }
    }
}
