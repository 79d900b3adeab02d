package kr.hwanryu.industry.safewrites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kr.hwanryu.industry.Api;
import kr.hwanryu.testing.Replica;
import kr.hwanryu.testing.RunningPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The promise of Idempotency-Key: two instances of the packaged service, eight tries at once of each request, clients that are
 * cut off, and each kill between a commit and its answer. The whole proof:
 * {@code -Dsafewrites.keys=10000 -Dsafewrites.kills=20}.
 */
@QuarkusIntegrationTest
@Timeout(3600)
class KeysUnderKillsIT {

    private static final int KEYS = Integer.getInteger("safewrites.keys", 400);
    private static final int KILLS = Integer.getInteger("safewrites.kills", 2);
    private static final int TRIES = 8;
    private static final int CLIENTS = 64;
    private static final long SEED = 20_240_401;

    private final Random random = new Random(SEED);
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    /** What the eight tries of one request were told. */
    private record Told(List<RetryingClient.Answer> answers) {

        boolean alike() {
            return answers.stream().map(RetryingClient.Answer::told).distinct().count() == 1;
        }

        boolean firstAnswerWasLost() {
            return answers.stream().allMatch(RetryingClient.Answer::replayed);
        }

        /** Lost though nobody was cut off. */
        boolean lostToAKill() {
            return firstAnswerWasLost() && answers.stream().noneMatch(RetryingClient.Answer::cutOffBefore);
        }
    }

    @Test
    void each_key_has_one_effect_and_one_answer_whoever_is_killed_or_cut_off() throws Exception {
        String council = Api.council(Api.region());
        try (Connection database = RunningPostgres.connect();
                Replica one = new Replica();
                Replica two = new Replica()) {
            // Nothing but the key is to keep a meeting from being recorded twice.
            execute(database, "alter table meeting drop constraint meeting_of_day");
            CommitGate gate = new CommitGate(database);
            long changes = count(database, "change_log");
            RetryingClient client = new RetryingClient(List.of(one, two));
            long began = System.nanoTime();
            List<Told> told = new ArrayList<>();
            for (int kill = 0; kill < KILLS; kill++) {
                told.addAll(underAKill(database, gate, client, council));
            }
            report(told, client, System.nanoTime() - began);
            int keys = told.size();
            assertEquals(0, told.stream().filter(each -> !each.alike()).count(), "keys that were answered unlike");
            assertEquals(keys, count(database, "meeting where council_id = '" + council + "'"), "effects");
            assertEquals(keys, count(database, "change_log") - changes, "changes");
            assertEquals(keys, count(database, "outbox where aggregatetype = 'meeting'"), "events");
            assertTrue(told.stream().filter(Told::firstAnswerWasLost).count() >= KILLS, "answers lost");
        } finally {
            clients.shutdownNow();
        }
    }

    /** Sends a part of the requests; somewhere among them an instance is killed and started again. */
    private List<Told> underAKill(Connection database, CommitGate gate, RetryingClient client, String council)
            throws SQLException {
        int keys = KEYS / KILLS;
        long before = count(database, "idempotency_key");
        List<List<CompletableFuture<RetryingClient.Answer>>> sent = IntStream.range(0, keys)
                .mapToObj(i -> send(client, "/v1/councils/" + council + "/meetings"))
                .toList();
        awaitMoreThan(database, before + keys / 8 + random.nextInt(keys / 2));
        gate.kill(client.replicas).start();
        return sent.stream()
                .map(tries ->
                        new Told(tries.stream().map(CompletableFuture::join).toList()))
                .toList();
    }

    private List<CompletableFuture<RetryingClient.Answer>> send(RetryingClient client, String path) {
        String key = UUID.randomUUID().toString();
        String body = "{\"heldOn\": \"2024-11-20\", \"titleKo\": \"%s\"}".formatted(key);
        return IntStream.range(0, TRIES)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> client.post(path, key, body), clients))
                .toList();
    }

    private static void awaitMoreThan(Connection database, long rows) throws SQLException {
        while (count(database, "idempotency_key") <= rows) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static void report(List<Told> told, RetryingClient client, long nanos) {
        System.out.printf(
                "%d keys x %d tries, %d kills, %d s: %d requests cut off, %d answered in use, %d unheard or 503;"
                        + " first answer lost of %d keys, %d of them to a kill%n",
                told.size(),
                TRIES,
                KILLS,
                nanos / 1_000_000_000,
                client.cutOff.get(),
                client.inUse.get(),
                client.away.get(),
                told.stream().filter(Told::firstAnswerWasLost).count(),
                told.stream().filter(Told::lostToAKill).count());
    }

    private static long count(Connection database, String from) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
