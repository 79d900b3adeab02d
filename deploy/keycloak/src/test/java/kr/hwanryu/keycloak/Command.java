package kr.hwanryu.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A program as a person would run it, its output in a file of {@code target}. */
final class Command {

    static final Path ROOT =
            Path.of(System.getProperty("hwanryu.root")).toAbsolutePath().normalize();

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;

    private Command(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Command start(String name, Map<String, String> environment, List<String> command) {
        try {
            Path output = Path.of("target", name + ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            return new Command(builder.start(), output);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What it printed, once it has ended well. */
    String ended() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("Failed or hangs:\n" + output());
            }
            return output();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits for something that comes true while it runs. */
    Command await(BooleanSupplier ready) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("Not ready:\n" + output());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return this;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!endsWithin(20)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            endsWithin(20);
        }
    }

    private boolean endsWithin(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
