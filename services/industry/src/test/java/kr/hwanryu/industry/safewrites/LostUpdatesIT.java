package kr.hwanryu.industry.safewrites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kr.hwanryu.industry.Api;
import kr.hwanryu.testing.Replica;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The promise of If-Match: many clients read one number and write the next, through two instances, and no success is lost. The
 * whole proof: {@code -Dsafewrites.rounds=200}.
 */
@QuarkusIntegrationTest
@Timeout(1200)
class LostUpdatesIT {

    private static final int CLIENTS = 32;
    private static final int ROUNDS = Integer.getInteger("safewrites.rounds", 25);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token = TestTokens.everywhere(Api.PLANS);
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void the_final_value_is_the_number_of_successes() throws Exception {
        String path = "/v1/plans/" + Api.plan(Api.region(), 2024);
        Api.patch(path, Api.PLANS, "{\"goalKo\": \"0\"}").statusCode(200);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (Replica one = new Replica();
                Replica two = new Replica()) {
            List<Replica> replicas = List.of(one, two);
            List<Future<Integer>> counting = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> clients.submit(() -> count(replicas.get(i % 2), path)))
                    .toList();
            int successes = 0;
            for (Future<Integer> client : counting) {
                successes += client.get();
            }
            System.out.printf("%d clients x %d rounds: %d successes%n", CLIENTS, ROUNDS, successes);
            assertEquals(Integer.toString(successes), Api.get(path).extract().path("goalKo"));
            assertTrue(successes >= ROUNDS, "too few to prove anything");
            assertTrue(successes < CLIENTS * ROUNDS, "nobody met anybody");
        } finally {
            clients.shutdownNow();
        }
    }

    /** Reads and writes so many times; how often it was let. */
    private int count(Replica replica, String path) throws IOException, InterruptedException {
        int successes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            HttpResponse<String> read =
                    http.send(HttpRequest.newBuilder(replica.at(path)).build(), BodyHandlers.ofString());
            int status = write(replica, path, read).statusCode();
            assertTrue(status == 200 || status == 412 || status == 503, () -> "status " + status);
            successes += status == 200 ? 1 : 0;
        }
        return successes;
    }

    private HttpResponse<String> write(Replica replica, String path, HttpResponse<String> read)
            throws IOException, InterruptedException {
        int value = Integer.parseInt(json.readTree(read.body()).get("goalKo").asText());
        HttpRequest patch = HttpRequest.newBuilder(replica.at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", read.headers().firstValue("ETag").orElseThrow())
                .method("PATCH", BodyPublishers.ofString("{\"goalKo\": \"" + (value + 1) + "\"}"))
                .build();
        return http.send(patch, BodyHandlers.ofString());
    }
}
