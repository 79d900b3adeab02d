package kr.hwanryu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application, started as ops would, to see what it refuses to start on. */
public final class PackagedService {

    private static final String JAR = "target/quarkus-app/quarkus-run.jar";

    private static final Path OUTPUT = Path.of("target/packaged-service.log");

    private PackagedService() {}

    /**
     * How a start ended.
     *
     * @param exitCode -1 when it was still running after half a minute
     */
    public record Ended(int exitCode, String output) {}

    /** Starts the application on the test's database with these settings added, and waits for it to give up. */
    public static Ended start(Map<String, String> environment) {
        try {
            Process process = process(environment);
            process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
            boolean running = process.isAlive();
            process.destroyForcibly();
            return new Ended(running ? -1 : process.exitValue(), Files.readString(OUTPUT));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts the application likewise and leaves it running; to be ended by who started it. */
    public static Process process(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR)
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        "0",
                        "QUARKUS_MANAGEMENT_PORT",
                        "0",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        Files.readString(RunningPostgres.JDBC_URL),
                        "QUARKUS_DATASOURCE_USERNAME",
                        RunningPostgres.ROLE,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        RunningPostgres.ROLE));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
