package kr.hwanryu.exports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens between the first byte and the last. */
@QuarkusTest
@Timeout(60)
class StreamingTest {

    /** More than all buffers on the way hold: what is asked for stands still until it is read. */
    private static final String LONG = "/v1/things/many?format=csv";

    /** One of the things has a name of two lines. */
    private static final long LINES = 1 + 220_000 + 40;

    @TestHTTPResource
    URI service;

    @Inject
    MeterRegistry metrics;

    @Inject
    AgroalDataSource database;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ndjson"})
    void breaks_the_connection_where_a_row_cannot_be_read(String format) throws Exception {
        HttpResponse<InputStream> answer = open("/v1/things?brokenAt=5000&format=" + format);
        assertEquals(200, answer.statusCode());
        assertThrows(IOException.class, () -> answer.body().readAllBytes());
    }

    @Test
    void breaks_the_connection_where_the_state_is_another_before_the_end() throws Exception {
        HttpResponse<InputStream> answer = open("/v1/things/moving?format=csv");
        assertEquals(200, answer.statusCode());
        assertThrows(IOException.class, () -> answer.body().readAllBytes());
    }

    @Test
    void is_kept_by_nobody_where_its_tag_is_of_the_first_stretch_alone() throws Exception {
        HttpResponse<InputStream> answer = open("/v1/things/told?format=ndjson");
        assertEquals(Optional.empty(), answer.headers().firstValue("ETag"));
        assertEquals(Optional.of("no-store"), answer.headers().firstValue("Cache-Control"));
        assertTrue(new String(answer.body().readAllBytes(), StandardCharsets.UTF_8).contains("\"count\":"));
    }

    @Test
    void is_a_problem_where_it_fails_before_it_began() {
        given().header("Accept", "text/csv")
                .get("/v1/things?brokenAt=3")
                .then()
                .statusCode(500)
                .body("code", equalTo("INTERNAL_ERROR"));
        given().get("/v1/things?brokenAt=3&format=xlsx").then().statusCode(500);
        given().get("/v1/things?sort=other&format=csv").then().statusCode(400);
        assertFree();
    }

    @Test
    void shows_the_state_that_it_began_with() throws Exception {
        InputStream body = open(LONG).body();
        body.read();
        write("insert into thing (id, name, tags) values (5501, 'late', '{}')");
        try {
            String rest = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(LINES, rest.lines().count());
        } finally {
            write("delete from thing where id = 5501");
        }
        assertFree();
    }

    @Test
    void waits_for_a_reader_who_does_not_read_and_lets_no_more_in_than_there_is_room_for() throws Exception {
        InputStream one = open(LONG).body();
        InputStream other = open(LONG).body();
        given().header("Accept-Language", "en")
                .get("/v1/things?format=csv")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("7"))
                .body(
                        "detail",
                        equalTo("As many lists as can leave at once are leaving."
                                + " Come back after the time in Retry-After."));
        assertEquals(2, metrics.get("hwanryu.exports.running").gauge().value());
        assertEquals(1, metrics.get("hwanryu.exports.refused").counter().count());
        given().get("/v1/things").then().statusCode(200);
        one.close();
        assertTrue(
                new String(other.readAllBytes(), StandardCharsets.UTF_8).lines().count() == LINES);
        assertFree();
    }

    private HttpResponse<InputStream> open(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofInputStream());
    }

    /** All places are free again, soon, and no connection is held. */
    private void assertFree() {
        database.getConfiguration().setMetricsEnabled(true);
        while (database.getMetrics().activeCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        given().get("/v1/things?format=csv&above=5499").then().statusCode(200);
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
