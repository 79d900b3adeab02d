package kr.hwanryu.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole of Hwanryu on free ports and in a folder of its own, started once for all system tests and mended when broken. */
final class LocalSet {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static LocalSet shared;

    private final int port = Free.gatewayPort();
    private final Path dataDir;
    private final Collector collector = new Collector();
    private Process launcher;

    private LocalSet() throws IOException {
        dataDir = Files.createTempDirectory("hwanryu-system-test");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopForGood));
    }

    /** A set in which everything runs and the published facts are loaded. */
    static synchronized LocalSet whole() {
        try {
            if (shared == null) {
                shared = new LocalSet();
            }
            if (shared.state() == null || shared.state().alive().size() <= App.values().length) {
                shared.restart();
            }
            return shared;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What {@code up} said until it was ready. */
    String restart() {
        down();
        return up();
    }

    Command down() {
        return Command.run("down", "--data-dir", dataDir);
    }

    Command status() {
        return Command.run("status", "--data-dir", dataDir);
    }

    Command secondUp() {
        return Command.run("up", "--no-build", "--port", port, "--data-dir", dataDir);
    }

    String up() {
        Path output = dataDir.resolveSibling(dataDir.getFileName() + ".out");
        try {
            launcher = Command.start(
                    ProcessBuilder.Redirect.to(output.toFile()),
                    Map.of("HWANRYU_TRACING_ENDPOINT", collector.endpoint()),
                    "up",
                    "--no-build",
                    "--port",
                    port,
                    "--data-dir",
                    dataDir);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!Files.readString(output).endsWith("Hwanryu is ready\n")) {
                if (!launcher.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("up is not ready:\n" + Files.readString(output));
                }
                Thread.sleep(100);
            }
            return Files.readString(output);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    int port() {
        return port;
    }

    Path dataDir() {
        return dataDir;
    }

    Client client() {
        return new Client("http://127.0.0.1:" + port);
    }

    /** Straight to one application, past the gateway unless it is that. */
    Client clientOf(App app) {
        return new Client("http://127.0.0.1:" + new Ports(port).of(app));
    }

    /** Names of the metrics that an application tells on its management port. */
    Set<String> metricsOf(App app) throws IOException {
        URI metrics = URI.create("http://127.0.0.1:" + new Ports(port).management(app) + "/q/metrics");
        try (InputStream told = metrics.toURL().openStream()) {
            return new String(told.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replaceFirst("[{ ].*", ""))
                    .collect(Collectors.toSet());
        }
    }

    /** To which its processes tell their traces. */
    Collector collector() {
        return collector;
    }

    Secrets secrets() {
        return Secrets.read(dataDir.resolve("secrets.json"));
    }

    String token(String scope, String regions) {
        return Command.run("token", "--data-dir", dataDir, "--scope", scope, "--regions", regions)
                .output()
                .strip();
    }

    void killLauncher() throws InterruptedException {
        launcher.destroyForcibly().waitFor();
    }

    void kill(App app) {
        ProcessHandle process = state().alive().stream()
                .filter(started -> started.name().equals(app.id()))
                .map(started -> started.identity().find().orElseThrow())
                .findFirst()
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The processes of the set that run, with or without their launcher. */
    List<RunState.Started> alive() {
        return state().alive();
    }

    private RunState state() {
        return RunState.read(dataDir.resolve("run.json")).orElse(null);
    }

    private void stopForGood() {
        down();
        try (Stream<Path> files = Files.walk(dataDir)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException leftBehind) {
            System.err.println("Not removed: " + dataDir);
        }
    }
}
