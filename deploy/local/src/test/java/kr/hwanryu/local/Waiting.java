package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;

/** For what takes a moment, and must not take longer than that. */
final class Waiting {

    private static final long BETWEEN_LOOKS_MS = 50;

    private Waiting() {}

    /** Returns how long it took until it was so; fails when it is not by then. */
    static Duration until(String what, Duration patience, Callable<Boolean> so) {
        long began = System.nanoTime();
        try {
            while (!so.call()) {
                if (System.nanoTime() - began > patience.toNanos()) {
                    return fail("not after " + patience.toSeconds() + " s: " + what);
                }
                Thread.sleep(BETWEEN_LOOKS_MS);
            }
            return Duration.ofNanos(System.nanoTime() - began);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
