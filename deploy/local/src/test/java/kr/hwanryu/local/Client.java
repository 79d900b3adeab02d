package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/** An agency's system: knows the gateway and nothing behind it. */
record Client(String gateway, String token) {

    /** How often is asked for what takes a moment. */
    static final int ATTEMPTS = 200;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Client(String gateway) {
        this(gateway, null);
    }

    Client with(String anotherToken) {
        return new Client(gateway, anotherToken);
    }

    record Answer(int status, HttpHeaders headers, JsonNode body) {

        /** A problem as RFC 9457 and our style want it. */
        Answer expectProblem(int expected) {
            assertEquals(expected, status, () -> "" + body);
            assertEquals(
                    "application/problem+json",
                    headers.firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
            assertEquals(expected, body.get("status").asInt());
            for (String field : new String[] {"type", "title", "code", "traceId"}) {
                assertEquals(true, body.path(field).isTextual(), () -> field + " is missing in " + body);
            }
            return this;
        }

        Answer expect(int expected) {
            assertEquals(expected, status, () -> "" + body);
            return this;
        }
    }

    /** The body of a read that must succeed. */
    JsonNode read(String path) {
        return get(path).expect(200).body();
    }

    /** The items of a list, once they are as expected: what one service tells another takes a moment. */
    JsonNode awaited(String path, Predicate<JsonNode> asExpected) {
        JsonNode items = read(path).get("items");
        for (int i = 0; i < ATTEMPTS && !asExpected.test(items); i++) {
            pause();
            items = read(path).get("items");
        }
        return asExpected.test(items) ? items : fail(path + " stays at " + items);
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Answer put(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .PUT(BodyPublishers.ofString(body)));
    }

    /** Replaces what was read under this tag. */
    Answer replace(String path, String etag, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(body)));
    }

    Answer patch(String path, String etag, String body) {
        return send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", etag)
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    Answer call(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request =
                request(path).method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(gateway + path)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), JSON.readTree(answer.body()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
