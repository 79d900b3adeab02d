package kr.hwanryu.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Writers that change records as a service does: lock the record, begin the change, tell of it, commit. They wait a random
 * moment before the commit, and one change in eight is rolled back.
 */
final class ConcurrentWriters implements AutoCloseable {

    private static final int WRITERS = 16;
    private static final int AGGREGATES = 24;
    private static final String NEXT = "update aggregate set seq = seq + 1 where id = ? returning seq";
    private static final String BEGIN = "select begin_change('writer')";
    private static final String TELL =
            """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, change_no, position)
            values (?, 'record', ?, 'kr.hwanryu.record.changed', jsonb_build_object('seq', ?::int), ?, 1)""";

    private final String url;
    private final int delayMs;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<Void>> writing;
    private volatile boolean stopped;

    /**
     * Begins to write.
     *
     * @param seed makes the delays and choices of each writer
     * @param delayMs the longest moment before a commit
     */
    ConcurrentWriters(String url, long seed, int delayMs) {
        this.url = url;
        this.delayMs = delayMs;
        this.writing = IntStream.range(0, WRITERS)
                .mapToObj(i -> threads.submit((Callable<Void>) () -> write(new Random(seed + i))))
                .toList();
    }

    /** What each writer's record table has to hold before. */
    static String tables() {
        return "create table aggregate (id text primary key, seq int not null);"
                + "insert into aggregate select 'a' || n, 0 from generate_series(1, " + AGGREGATES + ") n;"
                + "create table effect (event_id uuid, aggregate text, seq int, nth bigint generated always as identity)";
    }

    /** Lets each finish its change; a writer that failed fails here. */
    @Override
    public void close() {
        stopped = true;
        try {
            for (Future<Void> writer : writing) {
                writer.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        } finally {
            threads.shutdownNow();
        }
    }

    private Void write(Random random) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            while (!stopped) {
                change(connection, random);
                LockSupport.parkNanos(random.nextInt(80_000_000));
            }
        }
        return null;
    }

    private void change(Connection connection, Random random) throws SQLException {
        String aggregate = "a" + (1 + random.nextInt(AGGREGATES));
        long seq = number(connection, NEXT, aggregate);
        long changeNo = number(connection, BEGIN, null);
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setObject(1, UUID.randomUUID());
            tell.setString(2, aggregate);
            tell.setLong(3, seq);
            tell.setLong(4, changeNo);
            tell.executeUpdate();
        }
        LockSupport.parkNanos(random.nextInt(delayMs * 1_000_000));
        if (random.nextInt(8) == 0) {
            connection.rollback();
        } else {
            connection.commit();
        }
    }

    private static long number(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (value != null) {
                statement.setString(1, value);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
