package kr.hwanryu.local.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import kr.hwanryu.local.CannotRun;

/** The API as a client of it sees it: creates what is missing, leaves what is there, stops at anything else. */
final class Api {

    /** Figures are exact decimals on their way, never binary fractions. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int ATTEMPTS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String gateway;
    private final String token;

    Api(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Creates a resource under the id that we chose; false if there is one already. */
    boolean put(String path, JsonNode body) {
        HttpResponse<String> answer =
                send(write(path).header("If-None-Match", "*").PUT(BodyPublishers.ofString(body.toString())));
        return created("PUT " + path, answer, PRECONDITION_FAILED);
    }

    /** Creates a resource and gives its id; nothing if one with the same natural key exists. */
    Optional<String> post(String path, JsonNode body) {
        HttpResponse<String> answer = send(write(path).POST(BodyPublishers.ofString(body.toString())));
        return created("POST " + path, answer, CONFLICT)
                ? Optional.of(parse(answer).get("id").asText())
                : Optional.empty();
    }

    /** The first row of a list that fits, which must be there. */
    String findId(String pathAndQuery, Predicate<JsonNode> fits) {
        return find(pathAndQuery, fits)
                .orElseThrow(() ->
                        new CannotRun("GET " + pathAndQuery + " does not show what a refused creation says is there."));
    }

    /** The id of the first row of a list that fits, over all its pages; nothing where none does. */
    Optional<String> find(String pathAndQuery, Predicate<JsonNode> fits) {
        String cursor = "";
        do {
            HttpResponse<String> answer = send(request(pathAndQuery + cursor).GET());
            if (answer.statusCode() != 200) {
                throw refused("GET " + pathAndQuery, answer);
            }
            JsonNode page = parse(answer);
            for (JsonNode row : page.get("items")) {
                if (fits.test(row)) {
                    return Optional.of(row.get("id").asText());
                }
            }
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + URLEncoder.encode(page.get("nextCursor").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return Optional.empty();
    }

    private boolean created(String what, HttpResponse<String> answer, int alreadyThere) {
        if (answer.statusCode() == CREATED) {
            return true;
        }
        if (answer.statusCode() == alreadyThere) {
            return false;
        }
        throw refused(what, answer);
    }

    private static CannotRun refused(String what, HttpResponse<String> answer) {
        return new CannotRun(what + " was answered " + answer.statusCode() + ":\n" + answer.body());
    }

    private HttpRequest.Builder write(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    /** Asks again when told to come later; every request here may be repeated. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            for (int i = 1; i < ATTEMPTS && isLater(answer.statusCode()); i++) {
                Thread.sleep(wait(answer).toMillis());
                answer = client.send(request.build(), BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException failed) {
            throw new CannotRun("The gateway does not answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while loading.");
        }
    }

    private static boolean isLater(int status) {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    private static Duration wait(HttpResponse<String> answer) {
        String seconds = answer.headers().firstValue("Retry-After").orElse("1");
        return Duration.ofSeconds(seconds.matches("[0-9]{1,2}") ? Long.parseLong(seconds) : 1);
    }

    private static JsonNode parse(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new CannotRun("The answer of " + answer.uri() + " is not JSON", broken);
        }
    }
}
