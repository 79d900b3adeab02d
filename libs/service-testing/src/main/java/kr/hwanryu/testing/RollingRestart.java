package kr.hwanryu.testing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Two instances that are restarted one after the other while clients go on, as a Deployment does it: who is not ready gets no
 * new requests, a moment after it has said so.
 */
public final class RollingRestart {

    private static final int CLIENTS = 8;
    private static final Duration WORD_SPREADS = Duration.ofSeconds(1);
    private static final Duration STEADY = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final AtomicInteger requests = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final String path;
    private volatile List<Replica> inService = List.of();
    private volatile boolean over;

    private RollingRestart(String path) {
        this.path = path;
    }

    /**
     * What the clients met with.
     *
     * @param requests how many they sent
     * @param failures those that were not answered with 200
     */
    public record Met(int requests, List<String> failures) {}

    /** Restarts both while this path is read. */
    public static Met of(String path) throws InterruptedException {
        return new RollingRestart(path).run();
    }

    private Met run() throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
        try (Replica one = new Replica();
                Replica two = new Replica()) {
            List<Replica> both = List.of(one, two);
            inService = both;
            clients.submit(() -> watch(both));
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(this::read);
            }
            for (Replica replica : both) {
                TimeUnit.NANOSECONDS.sleep(STEADY.toNanos());
                replica.terminate();
                replica.awaitEnd();
                replica.start();
                TimeUnit.NANOSECONDS.sleep(WORD_SPREADS.multipliedBy(2).toNanos());
            }
            over = true;
            clients.shutdown();
            clients.awaitTermination(1, TimeUnit.MINUTES);
        }
        return new Met(requests.get(), List.copyOf(failures));
    }

    /** As slow as the word of an endpoint that is not ready may be. */
    private void watch(List<Replica> replicas) {
        while (!over) {
            List<Replica> ready = replicas.stream().filter(Replica::isReady).toList();
            LockSupport.parkNanos(WORD_SPREADS.toNanos());
            inService = ready;
        }
    }

    private void read() {
        while (!over) {
            List<Replica> choice = inService;
            Replica replica = choice.get(ThreadLocalRandom.current().nextInt(choice.size()));
            requests.incrementAndGet();
            try {
                HttpRequest get = HttpRequest.newBuilder(replica.at(path))
                        .timeout(Duration.ofSeconds(10))
                        .build();
                HttpResponse<String> answer = http.send(get, BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    failures.add(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException unanswered) {
                failures.add(unanswered.toString());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
