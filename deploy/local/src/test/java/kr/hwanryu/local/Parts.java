package kr.hwanryu.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import kr.hwanryu.local.postgres.PostgresRoles;
import kr.hwanryu.local.postgres.PostgresServer;

/** The parts of a running set, one by one: taken away, given back as {@code up} had started them, and asked how they are. */
final class Parts {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LocalSet set;
    private final Ports ports;
    private final DataDirectory data;
    private final PostgresServer server;

    Parts(LocalSet set) {
        this.set = set;
        this.ports = new Ports(set.port());
        this.data = new DataDirectory(set.dataDir());
        this.server = new PostgresServer(
                data.postgres(),
                data.binaries(),
                ports.postgres(),
                set.secrets().superuser());
    }

    /** The process of that name that runs now. */
    ProcessHandle process(String name) {
        return set.alive().stream()
                .filter(started -> started.name().equals(name))
                .map(started -> started.identity().find().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    /** The database ends, orderly, and whoever calls is refused. */
    void stopDatabase() {
        ProcessHandle postgres = process(Stopping.POSTGRES);
        signal("INT", postgres);
        postgres.onExit().join();
    }

    /** Gives the database back; returns as soon as it lets anybody in. */
    void startDatabase() {
        started(Stopping.POSTGRES, server.start(data.log(Stopping.POSTGRES)));
        Waiting.until("the database answers", PATIENCE, new PostgresRoles(server)::reachable);
    }

    /** The database takes every call and says nothing, as one does whose machine hangs. */
    void freezeDatabase() {
        ProcessHandle postgres = process(Stopping.POSTGRES);
        signal("STOP", postgres);
        postgres.descendants().forEach(one -> signal("STOP", one));
    }

    void thawDatabase() {
        ProcessHandle postgres = process(Stopping.POSTGRES);
        postgres.descendants().forEach(one -> signal("CONT", one));
        signal("CONT", postgres);
    }

    /** A connection of the superuser to the services' database. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(PostgresRoles.DATABASE),
                PostgresServer.SUPERUSER,
                set.secrets().superuser());
    }

    /** Starts an application that has ended, at its place; returns when it is ready. */
    void start(App app) {
        Path root = Path.of(System.getProperty("hwanryu.root"));
        Process process =
                ServiceProcess.of(app, root, ports, set.secrets(), null).start(data.log(app.id()));
        started(app.id(), process);
        Waiting.until(app.id() + " is ready", PATIENCE, () -> isReady(app));
    }

    boolean isReady(App app) {
        return health(app, "ready") == 200;
    }

    /** {@code down} must find it. */
    private void started(String name, Process process) {
        RunState.read(data.runFile())
                .orElseThrow()
                .with(name, process.toHandle())
                .write(data.runFile());
    }

    /** What an application says on its management port: the status, 0 where it says nothing in 10 s. */
    int health(App app, String which) {
        URI asked = URI.create("http://127.0.0.1:" + ports.management(app) + "/q/health/" + which);
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(asked)
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException silent) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The sum of a metric over its tags. */
    double metric(App app, String name) throws IOException {
        URI metrics = URI.create("http://127.0.0.1:" + ports.management(app) + "/q/metrics");
        try (InputStream told = metrics.toURL().openStream()) {
            return new String(told.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }

    /** What an application has logged so far. */
    List<String> log(App app) throws IOException {
        return Files.readAllLines(data.log(app.id()));
    }

    static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            throw new IllegalStateException(noKill);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
