package kr.hwanryu.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The promise of the feed, on a real PostgreSQL with the real migrations: under concurrent writers with random delays and
 * rollbacks, and a consumer process that is killed again and again, nothing is lost, nothing is applied twice, and each
 * record's events keep their order. The same without the write lock loses some, so the test can fail.
 */
@Timeout(240)
class OrderUnderKillsTest {

    private static final int KILLS = 20;
    private static final long SEED = 20_240_401;
    private static final String LOST =
            "select count(*) from outbox o where not exists (select from effect e where e.event_id = o.id)";
    private static final String TWICE = "select count(*) - count(distinct event_id) from effect";
    private static final String DISORDERED =
            """
            select count(*) from (
                select seq, row_number() over (partition by aggregate order by nth) as expected from effect) e
            where seq <> expected""";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Test
    void nothing_is_lost_or_applied_twice_and_each_record_keeps_its_order() throws Exception {
        String url = service("locked");
        run(url, KILLS, 2);
        long told = number(url, "select count(*) from outbox");
        System.out.printf("with the lock: %d events told, %d kills%n", told, KILLS);
        assertTrue(told > 500, told + " events prove little");
        assertEquals(0, number(url, LOST), "lost");
        assertEquals(0, number(url, TWICE), "applied twice");
        assertEquals(0, number(url, DISORDERED), "out of order");
    }

    @Test
    void without_the_lock_some_are_lost() throws Exception {
        String url = service("unlocked");
        String begin = text(url, "select pg_get_functiondef('begin_change'::regproc)");
        String lock = "perform pg_advisory_xact_lock(hashtextextended(current_schema(), 0));";
        assertTrue(begin.contains(lock), begin);
        execute(url, begin.replace(lock, ""));
        // One that has come to the end loses some soon.
        run(url, 3, 20);
        long lost = number(url, LOST);
        System.out.printf(
                "without the lock: %d events told, %d lost%n", number(url, "select count(*) from outbox"), lost);
        assertTrue(lost > 0, "the lock would not be needed");
    }

    /** Writers write until the consumer has been killed often enough; then it is left to come to the end. */
    private static void run(String url, int kills, int delayMs) throws Exception {
        Random random = new Random(SEED);
        ConcurrentWriters writers = new ConcurrentWriters(url, SEED, delayMs);
        for (int kill = 0; kill < kills; kill++) {
            Process consumer = consumer(url);
            LockSupport.parkNanos(10_000_000L + random.nextInt(200_000_000));
            assertTrue(consumer.isAlive(), "the consumer ended by itself");
            consumer.destroyForcibly().waitFor();
        }
        writers.close();
        Process consumer = consumer(url);
        String last = "select max(change_no) from outbox";
        WaitingTest.await(() -> number(url, "select change_no from feed_position") == number(url, last));
        consumer.destroyForcibly().waitFor();
    }

    /** A consumer in a process of its own that has come to the end of what was told. */
    private static Process consumer(String url) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledConsumer.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.appendTo(new File("target/killed-consumer.log")))
                .start();
        try (BufferedReader output = process.inputReader()) {
            assertEquals(KilledConsumer.AT_THE_END, output.readLine(), "see target/killed-consumer.log");
        }
        return process;
    }

    /** A schema of a service, made by the migrations that services have. */
    private static String service(String name) throws SQLException {
        execute(postgres.getJdbcUrl("postgres", "postgres"), "create database " + name);
        String url = postgres.getJdbcUrl("postgres", name);
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/changes", "classpath:db/events")
                .load()
                .migrate();
        execute(url, ConcurrentWriters.tables());
        return url;
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String url, String sql) {
        return Long.parseLong(text(url, sql));
    }

    private static String text(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1) == null ? "0" : row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
