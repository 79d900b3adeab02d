package kr.hwanryu.storage.idempotency;

import static kr.hwanryu.storage.idempotency.Notes.CREATE;
import static kr.hwanryu.storage.idempotency.Notes.count;
import static kr.hwanryu.storage.idempotency.Notes.execute;
import static kr.hwanryu.storage.idempotency.Notes.newKey;
import static kr.hwanryu.storage.idempotency.Notes.post;
import static kr.hwanryu.storage.idempotency.Notes.text;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kr.hwanryu.rest.conditional.EntityTags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several requests at once, here and in another instance of the service. */
@QuarkusTest
@Timeout(60)
class ConcurrentPostTest {

    private static final String SLOW = CREATE + "/slow";

    @Inject
    AgroalDataSource database;

    @AfterEach
    void let_nobody_stand() {
        NoteResource.ARRIVED.drainPermits();
        NoteResource.LET_IN.drainPermits();
    }

    @Test
    void a_key_is_in_use_while_its_request_is_running() throws InterruptedException {
        String key = newKey();
        CompletableFuture<Response> first = arrives(key);
        post(SLOW, key, text(key))
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("IDEMPOTENCY_KEY_IN_USE"));
        NoteResource.LET_IN.release();
        first.join().then().statusCode(201);
        post(SLOW, key, text(key)).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void of_two_instances_the_second_to_store_its_answer_repeats_that_of_the_first() throws Exception {
        String key = newKey();
        CompletableFuture<Response> second = arrives(key);
        elsewhere(key, "{\"by\": \"the other\"}");
        NoteResource.LET_IN.release();
        second.join()
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("by", equalTo("the other"));
        assertEquals(0, count(database, "note where text = '" + key + "'"));
    }

    @Test
    void what_is_refused_because_the_other_instance_has_done_it_is_answered_as_there() throws Exception {
        String key = newKey();
        CompletableFuture<Response> second = arrives(key);
        post(CREATE, null, text(key)).then().statusCode(201);
        elsewhere(key, "{\"by\": \"the other\"}");
        NoteResource.LET_IN.release();
        second.join().then().statusCode(201).body("by", equalTo("the other"));
    }

    @Test
    void of_eight_at_once_one_has_an_effect_and_all_are_answered_alike() throws SQLException {
        for (int round = 0; round < 10; round++) {
            String key = newKey();
            List<CompletableFuture<String>> tries = IntStream.range(0, 8)
                    .mapToObj(i ->
                            CompletableFuture.supplyAsync(() -> untilAnswered(key), task -> new Thread(task).start()))
                    .toList();
            assertEquals(
                    1, tries.stream().map(CompletableFuture::join).distinct().count());
            assertEquals(1, count(database, "note where text = '" + key + "'"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CREATE, CREATE + "/transactional"})
    void a_request_never_needs_a_second_connection_while_it_holds_one(String path) throws SQLException {
        String key = newKey();
        // The pool has two.
        try (Connection held = database.getConnection()) {
            assertTrue(held.isValid(1));
            post(path, key, text(key)).then().statusCode(201);
            post(path, key, text(key)).then().statusCode(201).header("Idempotency-Replayed", "true");
            post(path, newKey(), text(key)).then().statusCode(409).body("code", equalTo("CONFLICT"));
        }
    }

    private static String untilAnswered(String key) {
        Response answer = post(CREATE, key, text(key));
        while (answer.statusCode() != 201) {
            answer.then().body("code", equalTo("IDEMPOTENCY_KEY_IN_USE"));
            answer = post(CREATE, key, text(key));
        }
        return answer.header("Location") + answer.header("ETag") + answer.body().asString();
    }

    /** A request that has been looked at and is about to write. */
    private static CompletableFuture<Response> arrives(String key) throws InterruptedException {
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> post(SLOW, key, text(key)));
        assertTrue(NoteResource.ARRIVED.tryAcquire(20, TimeUnit.SECONDS), "it did not come");
        return answer;
    }

    /** Another instance answers the same request, with this body. */
    private void elsewhere(String key, String body) throws SQLException {
        String other = newKey();
        post(CREATE, other, text(other)).then().statusCode(201);
        String fingerprint = EntityTags.hash(SLOW + "?\n" + text(key));
        execute(
                database,
                "insert into idempotency_key select client_id, '" + key + "', '" + fingerprint
                        + "', status, headers, '" + body + "', recorded_at from idempotency_key where key = '" + other
                        + "'");
    }
}
