package kr.hwanryu.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Asks applications twice a second whether they live and are ready, as Kubernetes does. */
final class HealthWatch implements AutoCloseable {

    private static final long PAUSE_NANOS = 500_000_000;

    /** One look; {@code status} 0 is no answer. */
    record Look(App app, String which, int status, long at) {}

    private final Parts parts;
    private final Queue<Look> looks = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    HealthWatch(Parts parts, Collection<App> apps) {
        this.parts = parts;
        for (App app : apps) {
            for (String which : List.of("live", "ready")) {
                Thread thread = new Thread(() -> watch(app, which), which + " " + app);
                threads.add(thread);
                thread.start();
            }
        }
    }

    private void watch(App app, String which) {
        while (!over) {
            looks.add(new Look(app, which, parts.health(app, which), System.nanoTime()));
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** What was seen of one kind between two times of {@link System#nanoTime}. */
    List<Look> seen(String which, long from, long to) {
        return looks.stream()
                .filter(look -> look.which().equals(which) && look.at() >= from && look.at() <= to)
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
