package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kr.hwanryu.testing.PackagedService;
import kr.hwanryu.testing.RunningPostgres;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was answered with 202 is finished once, whenever the packaged service is killed: it is, with {@code kill -9}, in each state. */
@Timeout(600)
class ImportUnderKillsIT {

    private static final int ROWS = 30_000;
    private static final RunningPostgres POSTGRES = new RunningPostgres();
    private static final FakeIndustry INDUSTRY = new FakeIndustry();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> SETTINGS = new HashMap<>();

    private static String url;
    private static int port;
    private static Process service;

    @BeforeAll
    static void startWhatItNeeds() throws IOException {
        Map<String, String> database = POSTGRES.start();
        url = database.get("quarkus.datasource.jdbc.url");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        database.forEach(ImportUnderKillsIT::set);
        INDUSTRY.start().forEach(ImportUnderKillsIT::set);
        SETTINGS.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        FakeIndustry.answers();
    }

    @AfterAll
    static void stopAll() {
        if (service != null) {
            service.destroyForcibly();
        }
        INDUSTRY.stop();
        POSTGRES.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECEIVED", "READING", "CHECKING", "MERGING"})
    void is_finished_once_though_killed_while(String state) throws Exception {
        String indicator = "k-" + state.toLowerCase(java.util.Locale.ROOT);
        start();
        send("PUT", "/v1/indicators/" + indicator, "application/json", Agency.indicator("PERSON", 2, true, "SUM"), 201);
        send("POST", "/v1/observations", "application/json", Agency.observation("gangwon", 2023, indicator, "7"), 201);
        long changes = number("select max(change_no) from change_log where recorded_by = 'test-client'");
        String answer = send(
                "POST",
                "/v1/imports/outcome?resource=observations&reason=x&sourceId=" + Agency.SOURCE,
                Files.CSV,
                file(indicator),
                202);
        String id = answer.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        await(() -> state.equals("RECEIVED") || hasReached(id, state));
        service.destroyForcibly().waitFor();
        assertEquals(0, number("select count(*) from import_job where finished_at is not null and id = '" + id + "'"));
        start();
        await(() -> number("select count(*) from import_job where finished_at is not null and id = '" + id + "'") == 1);
        assertEquals("DONE", text("select state from import_job where id = '" + id + "'"));
        assertStoredOnce(indicator, id, changes);
    }

    private static void assertStoredOnce(String indicator, String id, long changesBefore) {
        String of = " from observation where indicator_id = '" + indicator + "'";
        assertEquals(ROWS, number("select count(*)" + of + " and superseded_by_no is null"));
        assertEquals(ROWS + 1, number("select count(*)" + of));
        assertEquals(
                1,
                number("select count(*) from change_log where recorded_by = 'test-client' and change_no > "
                        + changesBefore));
        assertEquals(1, number("select count(*) from outbox where payload ->> 'importId' = '" + id + "'"));
        assertTrue(number("select attempts from import_job where id = '" + id + "'") >= 1);
        await(() -> number("select count(*) from import_chunk") == 0);
    }

    private static String file(String indicator) {
        StringBuilder file = new StringBuilder("지역,실적연도,지표,값,세부구분,세부대상\n");
        file.append("강원,2023,").append(indicator).append(",8,,\n");
        for (int i = 1; i < ROWS; i++) {
            file.append("강원,2023,")
                    .append(indicator)
                    .append(',')
                    .append(i)
                    .append(",사업유형,K")
                    .append(i)
                    .append('\n');
        }
        return file.toString();
    }

    private static void start() throws IOException {
        if (service == null || !service.isAlive()) {
            service = PackagedService.process(SETTINGS);
            await(() -> answers());
        }
    }

    private static boolean answers() {
        try {
            return CLIENT.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/indicators"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String send(String method, String path, String type, String body, int expected) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.everywhere("reference:write", "outcomes:write"))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (method.equals("PUT")) {
            request.header("If-None-Match", "*");
        }
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        assertEquals(expected, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static boolean hasReached(String id, String state) {
        List<String> order = List.of("RECEIVED", "READING", "CHECKING", "MERGING", "DONE");
        String now = text("select state from import_job where id = '" + id + "'");
        return order.indexOf(now) >= order.indexOf(state);
    }

    private static void set(String property, String value) {
        SETTINGS.put(
                property.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_'), value);
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 30_000 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(5_000_000);
        }
        assertTrue(condition.getAsBoolean());
    }

    private static long number(String sql) {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) {
        try (Connection connection = DriverManager.getConnection(url, "service", "service");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1) == null ? "0" : row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
