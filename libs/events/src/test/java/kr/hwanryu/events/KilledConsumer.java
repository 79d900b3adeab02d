package kr.hwanryu.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that follows an outbox with the SQL of the feed and of the position, until it is killed. It is slow on purpose
 * between what an event does and the commit, so that a kill finds it there.
 */
final class KilledConsumer {

    static final String SEAL = "proof";
    static final String AT_THE_END = "at the end";
    private static final int PAGE = 50;
    private static final EventStatement FEED =
            new EventStatement(new EventFilter(Set.of(), Set.of()), "/v1/events/proof");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection feed;
    private final Connection own;
    private final FeedPosition position = new FeedPosition(SEAL);
    private final Random random = new Random();
    private boolean saidSo;

    private KilledConsumer(Connection feed, Connection own) {
        this.feed = feed;
        this.own = own;
    }

    public static void main(String[] arguments) throws SQLException {
        try (Connection feed = DriverManager.getConnection(arguments[0]);
                Connection own = DriverManager.getConnection(arguments[0])) {
            own.setAutoCommit(false);
            KilledConsumer consumer = new KilledConsumer(feed, own);
            while (true) {
                consumer.round();
            }
        }
    }

    private void round() throws SQLException {
        String from = position.read(own);
        own.commit();
        EventSlice slice = FEED.read(feed, Place.of(from, SEAL), PAGE);
        if (slice.items().isEmpty()) {
            sayOnce();
            pause(3);
            return;
        }
        position.apply(own, from, page(slice), this::write);
        pause(2);
        own.commit();
    }

    /** Only one who has come to the end can run past a change that is not committed yet. */
    private void sayOnce() {
        if (!saidSo) {
            System.out.println(AT_THE_END);
            saidSo = true;
        }
    }

    private static FollowedPage page(EventSlice slice) {
        CloudEvent last = slice.items().get(slice.items().size() - 1);
        return new FollowedPage(
                slice.items().stream().map(KilledConsumer::told).toList(),
                last.place().cursor(SEAL));
    }

    private static FollowedPage.Told told(CloudEvent event) {
        try {
            return new FollowedPage.Told(
                    event.id().toString(),
                    event.type(),
                    event.subject(),
                    event.time(),
                    event.regionid(),
                    event.changeno(),
                    event.position(),
                    event.traceparent(),
                    JSON.readTree(event.data()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(ReceivedEvent event) {
        try (PreparedStatement insert =
                own.prepareStatement("insert into effect (event_id, aggregate, seq) values (?, ?, ?)")) {
            insert.setObject(1, UUID.fromString(event.id()));
            insert.setString(2, event.subject());
            insert.setInt(3, event.data().get("seq").intValue());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void pause(int atMostMs) {
        LockSupport.parkNanos(random.nextInt(atMostMs * 1_000_000));
    }
}
