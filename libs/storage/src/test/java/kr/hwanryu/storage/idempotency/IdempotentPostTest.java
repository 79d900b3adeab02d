package kr.hwanryu.storage.idempotency;

import static kr.hwanryu.storage.idempotency.Notes.CREATE;
import static kr.hwanryu.storage.idempotency.Notes.count;
import static kr.hwanryu.storage.idempotency.Notes.newKey;
import static kr.hwanryu.storage.idempotency.Notes.post;
import static kr.hwanryu.storage.idempotency.Notes.postAs;
import static kr.hwanryu.storage.idempotency.Notes.text;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One request after another. */
@QuarkusTest
class IdempotentPostTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(strings = {CREATE, CREATE + "/transactional"})
    void the_same_request_is_answered_byte_for_byte_as_before_and_does_nothing_again(String path) throws SQLException {
        String key = newKey();
        Response first = post(path, key, text("한글 </> \\\"" + key));
        first.then()
                .statusCode(201)
                .header("Location", startsWith("/v1/notes/"))
                .header("ETag", startsWith("\""));
        assertNull(first.header("Idempotency-Replayed"));
        long notes = count(database, "note");
        Response again = post(path, key, text("한글 </> \\\"" + key));
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertArrayEquals(first.body().asByteArray(), again.body().asByteArray());
        for (String header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertEquals(first.header(header), again.header(header), header);
        }
        assertEquals(notes, count(database, "note"));
    }

    @Test
    void an_answer_with_a_key_is_the_one_without() {
        Response without = post(CREATE, null, text("\\u00e9/" + newKey()));
        Response with = post(CREATE, newKey(), text("\\u00e9/" + newKey()));
        assertEquals(without.body().asString().length(), with.body().asString().length());
        assertEquals(without.header("Content-Type"), with.header("Content-Type"));
        assertTrue(with.body().asString().contains("é/"), with.body().asString());
    }

    @Test
    void a_key_costs_one_row_and_no_key_none() throws SQLException {
        long before = count(database, "idempotency_key");
        post(CREATE, null, text(newKey())).then().statusCode(201);
        assertEquals(before, count(database, "idempotency_key"));
        post(CREATE, newKey(), text(newKey())).then().statusCode(201);
        assertEquals(before + 1, count(database, "idempotency_key"));
    }

    @Test
    void another_body_path_or_query_is_another_request() {
        String key = newKey();
        post(CREATE, key, text(key)).then().statusCode(201);
        assertReused(post(CREATE, key, text("else " + key)));
        assertReused(post(CREATE, key, "{\"text\":\"" + key + "\",\"weight\":1}"));
        assertReused(post(CREATE + "/transactional", key, text(key)));
        assertReused(post(CREATE + "?board=2", key, text(key)));
    }

    private static void assertReused(Response answer) {
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"))
                .body("errors[0].header", equalTo("Idempotency-Key"));
    }

    @Test
    void layout_and_order_and_nulls_make_no_other_request() {
        String key = newKey();
        post(CREATE, key, "{\"text\":\"" + key + "\",\"weight\":1.50}").then().statusCode(201);
        post(CREATE, key, "{ \"weight\": 1.50,\n \"text\": \"" + key + "\" }")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        String other = newKey();
        post(CREATE, other, text(other)).then().statusCode(201);
        post(CREATE, '"' + other + '"', "{\"text\":\"" + other + "\",\"weight\":null}")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void each_client_has_keys_of_its_own() {
        String key = newKey();
        post(CREATE, key, text("mine " + key)).then().statusCode(201);
        Response theirs = postAs("other-client", CREATE, key, text("theirs " + key));
        theirs.then().statusCode(201);
        assertNull(theirs.header("Idempotency-Replayed"));
    }

    @Test
    void a_refused_request_leaves_its_key_to_a_corrected_one() {
        String key = newKey();
        post(CREATE, key, "{\"text\":\" \"}").then().statusCode(400);
        post(CREATE, null, text("taken " + key)).then().statusCode(201);
        post(CREATE, key, text("taken " + key)).then().statusCode(409).body("code", equalTo("CONFLICT"));
        Response corrected = post(CREATE, key, text(key));
        corrected.then().statusCode(201);
        assertNull(corrected.header("Idempotency-Replayed"));
    }

    @Test
    void what_fails_after_it_has_written_stores_nothing_and_holds_no_connection() throws SQLException {
        String key = newKey();
        for (int i = 0; i < 3; i++) {
            post(CREATE + "/failing", key, text(key)).then().statusCode(500);
        }
        post(CREATE, key, text(key)).then().statusCode(201);
        assertEquals(1, count(database, "note where text = '" + key + "'"));
    }

    @Test
    void a_key_that_cannot_be_read_is_named_and_nothing_is_stored() throws SQLException {
        long notes = count(database, "note");
        post(CREATE, "a b", text(newKey()))
                .then()
                .statusCode(400)
                .body("errors[0].header", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("INVALID_IDEMPOTENCY_KEY"));
        assertEquals(notes, count(database, "note"));
    }

    @Test
    void who_may_not_call_is_told_so_before_a_key_is_looked_at() {
        io.restassured.RestAssured.given()
                .header("Idempotency-Key", "a b")
                .contentType("application/json")
                .body(text("x"))
                .post(CREATE)
                .then()
                .statusCode(401);
    }
}
