package kr.hwanryu.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.gateway.testing.FreePort;
import kr.hwanryu.testing.PackagedService;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the packaged gateway logs as JSON. */
class JsonLogIT {

    private static final Path LOG = Path.of("target/packaged-service.log");
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Process process;
    private int port;

    private void start(Map<String, String> settings) throws Exception {
        Files.deleteIfExists(LOG);
        port = FreePort.next();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", TestTokens.publicKey());
        environment.put("HWANRYU_ENVIRONMENT", "local");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        process = PackagedService.launch(environment);
        awaited("Installed features");
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void each_line_is_an_object_that_names_trace_and_client_of_its_request_but_not_its_token() throws Exception {
        // One line for a request, whatever comes of it.
        start(Map.of("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true"));
        String token = TestTokens.ofClient("gangwon-technopark", List.of("gangwon"), "reference:write");
        ask("/v1/regions?mark=json", token);
        JsonNode line = awaited("mark=json");
        assertEquals(TRACE, line.at("/mdc/traceId").asText(), line::toString);
        assertEquals("gangwon-technopark", line.at("/mdc/client").asText(), line::toString);
        for (String field : List.of("timestamp", "level", "loggerName", "message")) {
            assertTrue(line.path(field).isTextual(), line::toString);
        }
        lines().forEach(said -> assertTrue(!said.toString().contains(token), said::toString));
    }

    @Test
    void a_collector_that_is_away_fails_no_request_and_fills_no_log() throws Exception {
        start(Map.of(
                "HWANRYU_TRACING_ENDPOINT",
                "http://127.0.0.1:" + FreePort.next(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "100ms"));
        for (int i = 0; i < 50; i++) {
            assertEquals(200, ask("/", null));
            Thread.sleep(20);
        }
        awaited("Failed to export");
        long said = lines().stream()
                .filter(line -> line.path("message").asText().contains("export"))
                .count();
        assertTrue(said <= 10, () -> said + " lines on a collector that is away");
    }

    private int ask(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static JsonNode awaited(String text) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            for (JsonNode line : lines()) {
                if (line.path("message").asText().contains(text)) {
                    return line;
                }
            }
            Thread.sleep(100);
        }
        return fail(text + " is not in " + lines());
    }

    /** What is written so far; the last line may be on its way. */
    private static List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        String log = Files.exists(LOG) ? Files.readString(LOG) : "";
        String whole = log.substring(0, log.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            // The JVM's own, said before there is a log.
            if (!line.startsWith("[") && !line.contains("warning:")) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }
}
