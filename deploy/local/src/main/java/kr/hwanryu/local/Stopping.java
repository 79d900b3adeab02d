package kr.hwanryu.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kr.hwanryu.local.postgres.LeftoverServer;

/**
 * Stops a set in order: the gateway takes no more requests, then the services finish theirs, then the database closes. Who
 * does not end in time is killed. Only processes that certainly are ours are touched.
 */
final class Stopping {

    static final String POSTGRES = "postgres";

    /** What is in flight is finished, at the gateway also what waits for news (30 s). */
    static final Duration GRACE = Duration.ofSeconds(35);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration AFTER_KILL = Duration.ofSeconds(5);

    private final Consumer<String> say;
    private final Duration grace;

    Stopping(Consumer<String> say) {
        this(say, GRACE);
    }

    Stopping(Consumer<String> say, Duration grace) {
        this.say = say;
        this.grace = grace;
    }

    /** Stops what an earlier launcher left; only for who holds the lock of the data directory. */
    int stopLeftovers(DataDirectory data) {
        return RunState.read(data.runFile()).map(left -> stop(left, data)).orElseGet(() -> stopLeftoverServer(data));
    }

    /** How many processes had to be stopped. */
    int stop(RunState state, DataDirectory data) {
        List<RunState.Started> alive = state.alive();
        stopAll(named(alive, App.GATEWAY.id()));
        stopAll(alive.stream()
                .filter(started -> !List.of(App.GATEWAY.id(), POSTGRES).contains(started.name()))
                .toList());
        stopAll(named(alive, POSTGRES));
        return alive.size() + stopLeftoverServer(data);
    }

    /** A server that was started, but whose launcher was killed before it could write so. */
    private int stopLeftoverServer(DataDirectory data) {
        List<RunState.Started> leftover = LeftoverServer.on(data.postgres()).stream()
                .map(process -> new RunState.Started(POSTGRES, ProcessIdentity.of(process)))
                .toList();
        stopAll(leftover);
        LeftoverServer.forget(data.postgres());
        return leftover.size();
    }

    private static List<RunState.Started> named(List<RunState.Started> alive, String name) {
        return alive.stream().filter(started -> started.name().equals(name)).toList();
    }

    private void stopAll(List<RunState.Started> processes) {
        List<ProcessHandle> asked = new ArrayList<>();
        for (RunState.Started started : processes) {
            started.identity().find().ifPresent(process -> {
                say.accept("  stopping " + started.name());
                ask(started.name(), process);
                asked.add(process);
            });
        }
        long deadline = System.nanoTime() + grace.toNanos();
        asked.forEach(process -> awaitOrKill(process, deadline));
    }

    /** PostgreSQL takes SIGTERM for "when the last client has gone"; SIGINT is its orderly stop now. */
    private static void ask(String name, ProcessHandle process) {
        if (!name.equals(POSTGRES)) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            process.destroy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitOrKill(ProcessHandle process, long deadline) {
        // The children of PostgreSQL end by themselves when it does, the check is for the rare one that hangs.
        List<ProcessHandle> children = process.descendants().toList();
        if (!ended(process, deadline)) {
            process.destroyForcibly();
            ended(process, System.nanoTime() + AFTER_KILL.toNanos());
        }
        for (ProcessHandle child : children) {
            if (!ended(child, deadline)) {
                child.destroyForcibly();
            }
        }
    }

    /** Waits until the process has ended; false at the deadline. */
    static boolean ended(ProcessHandle process, long deadline) {
        try {
            while (ProcessIdentity.isRunning(process)) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
