package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import kr.hwanryu.local.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A service is killed with {@code kill -9} under clients who write through the gateway: what was answered with 201 is there.
 * That a key has one effect also where the answer is lost, KeysUnderKillsIT proves of the service by itself; here it is the way
 * through the gateway. Longer: {@code -Dkills=20}.
 */
class KillUnderLoadIT {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int WRITES = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PLAIN = 4;
    private static final int KEYED = 4;
    /** A key in use, a connection that broke, a part that is away or late. */
    private static final Set<Integer> EXPECTED = Set.of(409, 502, 503, 504);

    private static final String RUN = "죽음" + System.nanoTime();

    /** Written: where it is and what was sent. */
    private record Written(String location, String name) {}

    private final LocalSet set = LocalSet.whole();
    private final Parts parts = new Parts(set);
    private final Client agency = set.client().with(set.token("companies:write", "*"));
    private final Queue<Written> plain = new ConcurrentLinkedQueue<>();
    private final Queue<Written> keyed = new ConcurrentLinkedQueue<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean over;

    @AfterAll
    static void mend() {
        LocalSet.whole();
    }

    @Test
    void what_was_acknowledged_is_there() throws Exception {
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < PLAIN + KEYED; i++) {
            String name = RUN + (i < PLAIN ? " 그냥 " : " 열쇠 ") + i;
            Thread client = new Thread(i < PLAIN ? () -> writesPlainly(name) : () -> writesWithKeys(name));
            clients.add(client);
            client.start();
        }
        for (int kill = 0; kill < KILLS; kill++) {
            awaitWrites();
            set.kill(App.COMPANY);
            parts.start(App.COMPANY);
        }
        awaitWrites();
        over = true;
        for (Thread client : clients) {
            client.join();
        }
        assertAllThere();
    }

    /** Load, as much as the machine gives. */
    private void awaitWrites() {
        int before = plain.size() + keyed.size();
        Waiting.until("more is written", PATIENCE, () -> plain.size() + keyed.size() >= before + WRITES);
    }

    private void assertAllThere() throws SQLException {
        System.out.printf(
                "%d kills: %d plain writes and %d with a key were acknowledged, %d tries were not%n",
                KILLS, plain.size(), keyed.size(), unanswered.get());
        assertEquals(List.of(), List.copyOf(unexpected));
        assertTrue(unanswered.get() > 0, "no kill met anybody");
        List<Written> lost = new ArrayList<>();
        for (Queue<Written> written : List.of(plain, keyed)) {
            written.stream().filter(one -> !isThere(one)).forEach(lost::add);
        }
        assertEquals(List.of(), lost);
        assertEquals(keyed.size(), stored(RUN + " 열쇠 %"), "each key has one effect");
        assertTrue(stored(RUN + " 그냥 %") >= plain.size());
    }

    private boolean isThere(Written written) {
        Answer read = agency.get(written.location());
        return read.status() == 200
                && written.name().equals(read.body().get("nameKo").asText());
    }

    /** Each write once; who gets no answer goes on with the next. */
    private void writesPlainly(String client) {
        for (int n = 0; !over; n++) {
            String name = client + "-" + n;
            Answer answer = tried(name, Map.of("Content-Type", "application/json"));
            if (answer != null) {
                plain.add(new Written(location(answer), name));
            }
        }
    }

    /** Each write until it is answered. */
    private void writesWithKeys(String client) {
        for (int n = 0; !over; n++) {
            String name = client + "-" + n;
            Map<String, String> headers =
                    Map.of("Content-Type", "application/json", "Idempotency-Key", name.replaceAll("[^0-9-]", ""));
            Answer answer = tried(name, headers);
            while (answer == null) {
                answer = tried(name, headers);
            }
            keyed.add(new Written(location(answer), name));
        }
    }

    /** Null where there was no answer, or one that asks to come again. */
    private Answer tried(String name, Map<String, String> headers) {
        String body =
                "{\"nameKo\":\"%s\",\"regionId\":\"gangwon\",\"sourceId\":\"kw-economyplus-2024\"}".formatted(name);
        try {
            Answer answer = agency.call("POST", "/v1/companies", headers, body);
            if (answer.status() == 201) {
                return answer;
            }
            if (!EXPECTED.contains(answer.status())) {
                unexpected.add(answer.toString());
            }
        } catch (IllegalStateException broken) {
            // The gateway lives, but its answer may be of a connection that broke off.
        }
        unanswered.incrementAndGet();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        return null;
    }

    private static String location(Answer answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private long stored(String like) throws SQLException {
        try (Connection database = parts.connect();
                PreparedStatement count =
                        database.prepareStatement("select count(*) from company.company where name_ko like ?")) {
            count.setString(1, like);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
