package kr.hwanryu.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Starts the processes of one set, writes down each at once, waits until each is ready, and stops them all. */
final class Supervisor {

    private static final int LINES_SHOWN = 25;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final DataDirectory data;
    private final Stopping stopping;
    private final Map<String, Process> processes = new LinkedHashMap<>();
    private RunState state;
    private boolean stopped;

    Supervisor(DataDirectory data, int port, Stopping stopping) {
        this.data = data;
        this.stopping = stopping;
        this.state = RunState.of(ProcessHandle.current(), port);
        state.write(data.runFile());
    }

    /** Never starts anything once stopping has begun: a Ctrl-C may come at any moment. */
    synchronized void start(String name, Function<Path, Process> starter) {
        if (stopped) {
            throw new CannotRun("Stopped while starting " + name + ".");
        }
        Process process = starter.apply(data.freshLog(name));
        processes.put(name, process);
        state = state.with(name, process.toHandle());
        state.write(data.runFile());
    }

    /** Returns when it is ready, fails with the end of its log when it dies or takes too long. */
    void await(String name, BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!processes.get(name).isAlive()) {
                throw new CannotRun(name + " has ended with "
                        + processes.get(name).exitValue() + " instead of getting ready." + endOfLog(name));
            }
            if (System.nanoTime() > deadline) {
                throw new CannotRun(name + " is not ready after " + patience.toSeconds() + " s." + endOfLog(name));
            }
            pause();
        }
    }

    /** Says once for each process that it has ended unasked; the others go on, as on a cluster. */
    void tellWhenOneEnds() {
        processes.forEach((name, process) -> process.onExit().thenAccept(ended -> {
            if (!isStopped()) {
                System.out.println(name + " has ended with " + ended.exitValue() + "; the others go on. Its log: "
                        + data.log(name));
            }
        }));
    }

    void stopAll() {
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
        }
        stopping.stop(state, data);
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    private String endOfLog(String name) {
        try {
            List<String> lines = Files.readString(data.log(name), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
            return " The end of " + data.log(name) + ":\n" + String.join("\n", last);
        } catch (IOException unreadable) {
            return " Its log " + data.log(name) + " cannot be read.";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while waiting.");
        }
    }
}
