package kr.hwanryu.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import kr.hwanryu.local.Client.Answer;

/** Clients who go on asking, each one thing, whatever they are told; what they were told is kept. */
final class Clients implements AutoCloseable {

    /** One answer; {@code status} 0 is none. Times are of {@link System#nanoTime}. */
    record Met(String what, int status, boolean retryAfter, boolean problem, long began, long ended) {

        boolean succeeded() {
            return status >= 200 && status < 300;
        }

        Duration took() {
            return Duration.ofNanos(ended - began);
        }

        /** A refusal as it is promised: which part is away, and when to come again. */
        boolean asksToComeAgain() {
            return status == 503 && retryAfter && problem;
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Queue<Met> met = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Duration pause;
    private final AtomicInteger sent = new AtomicInteger();
    private volatile boolean over;

    /**
     * Starts one client for each request.
     *
     * @param requests by what they are; each is given a number of its own, so that it can write something new
     * @param pause between an answer and the next request of the same client
     */
    Clients(Map<String, IntFunction<Answer>> requests, Duration pause) {
        this.pause = pause;
        requests.forEach((what, request) -> {
            Thread thread = new Thread(() -> goOn(what, request), what);
            threads.add(thread);
            thread.start();
        });
    }

    private void goOn(String what, IntFunction<Answer> request) {
        while (!over) {
            long began = System.nanoTime();
            try {
                Answer answer = request.apply(sent.incrementAndGet());
                String type = answer.headers().firstValue("Content-Type").orElse("");
                met.add(new Met(
                        what,
                        answer.status(),
                        answer.headers().firstValue("Retry-After").isPresent(),
                        type.startsWith("application/problem+json"),
                        began,
                        System.nanoTime()));
            } catch (IllegalStateException none) {
                met.add(new Met(what, 0, false, false, began, System.nanoTime()));
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** How many there are. */
    int count() {
        return threads.size();
    }

    /** What they have met with so far. */
    List<Met> met() {
        return List.copyOf(met);
    }

    /** Those who asked from the one time on and had their answer by the other, of {@link System#nanoTime}. */
    List<Met> between(long from, long to) {
        return met.stream()
                .filter(each -> each.began() >= from && each.ended() <= to)
                .toList();
    }

    /** Until when somebody was still without success; zero where nobody was. */
    Duration lastFailureAfter(long from) {
        long last = met.stream()
                .filter(each -> !each.succeeded() && each.ended() > from)
                .mapToLong(Met::ended)
                .max()
                .orElse(from);
        return Duration.ofNanos(last - from);
    }

    /** Waits until each has had what it asked for, twice from now. */
    void awaitSuccessOfAll() {
        long now = System.nanoTime();
        Waiting.until("everybody has had what they asked for", PATIENCE, () -> {
            Map<String, Long> successes = between(now, Long.MAX_VALUE).stream()
                    .filter(Met::succeeded)
                    .collect(Collectors.groupingBy(Met::what, Collectors.counting()));
            return successes.size() == count() && successes.values().stream().allMatch(times -> times > 1);
        });
    }

    @Override
    public void close() {
        over = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
