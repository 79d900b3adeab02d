package kr.hwanryu.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged application, run with the very environment that the manifests give its pod; only addresses are this machine's. */
final class PackagedPod implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final int management;

    private PackagedPod(Process process, Path log, int management) {
        this.process = process;
        this.log = log;
        this.management = management;
    }

    /** Starts the pod's process on this database, as the role that its Secret names. */
    static PackagedPod start(Rendering rendering, Workload workload, String jdbcUrl) {
        int management = freePort();
        Map<String, String> environment = new HashMap<>(workload.variables(rendering));
        workload.secrets().forEach((variable, secret) -> environment.put(variable, value(secret)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(freePort()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.replaceAll(PackagedPod::nobodyThere);
        Path log = Path.of("target", workload.name() + ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            "quarkus-run.jar")
                    .directory(Project.APPLICATIONS.get(workload.application()).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new PackagedPod(builder.start(), log, management);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Neither the identity provider nor another service is there: a pod must be ready without them. */
    private static String nobodyThere(String variable, String value) {
        if (variable.equals("QUARKUS_OIDC_AUTH_SERVER_URL")) {
            return "https://127.0.0.1:9";
        }
        return variable.startsWith("HWANRYU_ORIGINS_") ? "http://127.0.0.1:9" : value;
    }

    /** What the roles of components/postgresql are called; the test's server trusts every password. */
    private static String value(String secret) {
        if (secret.endsWith("-webhooks/key")) {
            return Base64.getEncoder().encodeToString(new byte[32]);
        }
        String role = secret.split("/")[0].replace("-database-owner", "_owner").replace("-database", "");
        return secret.endsWith("/username") ? role : "not checked";
    }

    /** The exit code of a process that ends by itself. */
    int ended() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Still running:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Waits until a probe says yes, as the kubelet does. */
    void awaitReady() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (probe(Probes.PATHS.get("readinessProbe")) != 200) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new AssertionError("Never ready:\n" + output());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** The status of the answer; 0 when there is none. */
    int probe(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + path))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    void terminate() {
        process.destroy();
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
