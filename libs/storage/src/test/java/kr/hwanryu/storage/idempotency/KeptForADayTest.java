package kr.hwanryu.storage.idempotency;

import static kr.hwanryu.storage.idempotency.Notes.CREATE;
import static kr.hwanryu.storage.idempotency.Notes.count;
import static kr.hwanryu.storage.idempotency.Notes.execute;
import static kr.hwanryu.storage.idempotency.Notes.newKey;
import static kr.hwanryu.storage.idempotency.Notes.post;
import static kr.hwanryu.storage.idempotency.Notes.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeptForADayTest {

    private static final String OLD =
            "insert into idempotency_key select 'old', n::text, '', 201, '{}', null, now() - interval '25 hours'"
                    + " from generate_series(1, 2500) n";

    @Inject
    AgroalDataSource database;

    @Inject
    KeptAnswers kept;

    @Inject
    OldAnswers old;

    @Test
    void an_answer_is_given_again_until_a_day_has_passed() throws SQLException {
        String key = newKey();
        post(CREATE, key, text(key)).then().statusCode(201);
        age(key, "23 hours 59 minutes");
        post(CREATE, key, text(key)).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void after_a_day_the_key_is_as_new_though_its_row_is_there() throws SQLException {
        String key = newKey();
        post(CREATE, key, text("yesterday " + key)).then().statusCode(201);
        age(key, "24 hours");
        Response today = post(CREATE, key, text("today " + key));
        today.then().statusCode(201);
        assertNull(today.header("Idempotency-Replayed"));
        post(CREATE, key, text("today " + key)).then().statusCode(201).header("Idempotency-Replayed", "true");
        assertEquals(1, count(database, "idempotency_key where key = '" + key + "'"));
    }

    @Test
    void what_is_old_is_removed_in_batches_and_nothing_else() throws SQLException {
        String key = newKey();
        post(CREATE, key, text(key)).then().statusCode(201);
        execute(database, OLD);
        assertEquals(100, kept.removeOld(100));
        old.remove();
        assertEquals(0, count(database, "idempotency_key where client_id = 'old'"));
        post(CREATE, key, text(key)).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    private void age(String key, String by) throws SQLException {
        execute(
                database,
                "update idempotency_key set recorded_at = recorded_at - interval '" + by + "' where key = '" + key
                        + "'");
    }
}
