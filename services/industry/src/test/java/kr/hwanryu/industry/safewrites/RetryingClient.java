package kr.hwanryu.industry.safewrites;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import kr.hwanryu.testing.Replica;
import kr.hwanryu.testing.TestTokens;

/**
 * A client who wants an answer: it sends a request again, to whichever instance is there, until it has one. Now and then it is
 * cut off behind its request and cannot know whether it was heard.
 */
final class RetryingClient {

    /** One in so many requests is cut off. */
    private static final int CUT_OFF = 16;

    private static final long TOKEN_LASTS = Duration.ofMinutes(5).toNanos();

    final List<Replica> replicas;
    final AtomicInteger cutOff = new AtomicInteger();
    final AtomicInteger inUse = new AtomicInteger();
    final AtomicInteger away = new AtomicInteger();
    private final AtomicLong tokenSince = new AtomicLong(System.nanoTime() - TOKEN_LASTS);
    private volatile String token = newToken();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    RetryingClient(List<Replica> replicas) {
        this.replicas = replicas;
    }

    /** The answer of a POST, and whether the client was cut off before. */
    record Answer(String location, String etag, String body, boolean replayed, boolean cutOffBefore) {

        /** What is the same in all answers to one request. */
        String told() {
            return location + ' ' + etag + ' ' + body;
        }
    }

    Answer post(String path, String key, String body) {
        Random random = ThreadLocalRandom.current();
        boolean cut = random.nextInt(CUT_OFF) == 0;
        if (cut) {
            sendAndGo(replicas.get(random.nextInt(replicas.size())), path, key, body);
        }
        while (true) {
            HttpResponse<String> answer = tried(replicas.get(random.nextInt(replicas.size())), path, key, body);
            if (answer != null && answer.statusCode() == 201) {
                return new Answer(
                        answer.headers().firstValue("Location").orElseThrow(),
                        answer.headers().firstValue("ETag").orElseThrow(),
                        answer.body(),
                        answer.headers().firstValue("Idempotency-Replayed").isPresent(),
                        cut);
            }
            LockSupport.parkNanos(random.nextInt(200_000_000));
        }
    }

    /** Null where there was no answer, or one that asks to come again. */
    private HttpResponse<String> tried(Replica replica, String path, String key, String body) {
        HttpRequest post = HttpRequest.newBuilder(replica.at(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(post, BodyHandlers.ofString());
            if (answer.statusCode() == 409 && answer.body().contains("IDEMPOTENCY_KEY_IN_USE")) {
                inUse.incrementAndGet();
            } else if (answer.statusCode() == 503) {
                away.incrementAndGet();
            } else if (answer.statusCode() != 201) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException unheard) {
            away.incrementAndGet();
            return null;
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private void sendAndGo(Replica replica, String path, String key, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token()
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + key + "\r\nContent-Length: "
                + bytes.length + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", replica.port);
                OutputStream out = socket.getOutputStream()) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.flush();
            cutOff.incrementAndGet();
        } catch (IOException unheard) {
            away.incrementAndGet();
        }
    }

    private String token() {
        long since = tokenSince.get();
        if (System.nanoTime() - since > TOKEN_LASTS && tokenSince.compareAndSet(since, System.nanoTime())) {
            token = newToken();
        }
        return token;
    }

    private static String newToken() {
        return TestTokens.everywhere("plans:write");
    }
}
