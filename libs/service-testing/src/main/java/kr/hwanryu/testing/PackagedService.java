package kr.hwanryu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application, started as ops would, to see what it refuses to start on, or how it bears a kill. */
public final class PackagedService {

    private static final Path APPLICATION = Path.of("target/quarkus-app");

    private static final Path OUTPUT = Path.of("target/packaged-service.log");

    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-Xmx160m", "-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=app-cds.jsa");

    private PackagedService() {}

    /**
     * How a start ended.
     *
     * @param exitCode -1 when it was still running after half a minute
     */
    public record Ended(int exitCode, String output) {}

    /** Starts the application on the test's database, if it has one, with these settings added, and waits for it to give up. */
    public static Ended start(Map<String, String> environment) {
        try {
            Files.deleteIfExists(OUTPUT);
            Process process = process(environment, List.of(), OUTPUT);
            process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
            boolean running = process.isAlive();
            process.destroyForcibly();
            return new Ended(running ? -1 : process.exitValue(), Files.readString(OUTPUT));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Starts the application on the test's database as one of several instances, small and quick to start. It runs until the
     * caller ends it, and may not answer yet.
     *
     * @param port where it answers; the database knows its connections as {@code instance-<port>}
     * @param management where it tells how it is
     */
    static Process launch(int port, int management) {
        try {
            Map<String, String> environment = Map.of(
                    "QUARKUS_HTTP_PORT",
                    Integer.toString(port),
                    "QUARKUS_MANAGEMENT_PORT",
                    Integer.toString(management),
                    "QUARKUS_SHUTDOWN_DELAY",
                    "3s",
                    "QUARKUS_OIDC_PUBLIC_KEY",
                    TestTokens.publicKey(),
                    "HWANRYU_ENVIRONMENT",
                    "local",
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    Files.readString(RunningPostgres.JDBC_URL) + "&ApplicationName=instance-" + port);
            return process(environment, SMALL, Path.of("target/packaged-service-" + port + ".log"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same with these settings added, as a single one. */
    public static Process launch(Map<String, String> environment) {
        try {
            return process(environment, SMALL, OUTPUT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Process process(Map<String, String> environment, List<String> options, Path output)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(APPLICATION.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(output.toAbsolutePath().toFile()));
        builder.environment().putAll(Map.of("QUARKUS_HTTP_PORT", "0", "QUARKUS_MANAGEMENT_PORT", "0"));
        if (Files.exists(RunningPostgres.JDBC_URL)) {
            builder.environment()
                    .putAll(Map.of(
                            "QUARKUS_DATASOURCE_JDBC_URL",
                            Files.readString(RunningPostgres.JDBC_URL),
                            "QUARKUS_DATASOURCE_USERNAME",
                            RunningPostgres.ROLE,
                            "QUARKUS_DATASOURCE_PASSWORD",
                            RunningPostgres.ROLE));
        }
        builder.environment().putAll(environment);
        return builder.start();
    }
}
