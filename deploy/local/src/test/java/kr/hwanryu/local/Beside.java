package kr.hwanryu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One more instance of an application of a running set, on its database and with its neighbours, at ports of its own. */
final class Beside implements AutoCloseable {

    private final int port = freePort();
    private final int management = freePort();
    private final Path log;
    private final Process process;

    /** Starts it; it is ready a little later. The database knows it as {@code beside-} and its name. */
    Beside(LocalSet set, App app) {
        Path root = Path.of(System.getProperty("hwanryu.root"));
        ServiceProcess service = ServiceProcess.of(app, root, new Ports(set.port()), set.secrets(), null);
        Map<String, String> environment = new HashMap<>(service.environment());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.computeIfPresent(
                "QUARKUS_DATASOURCE_JDBC_URL", (name, url) -> url + "?ApplicationName=" + nameOf(app));
        try {
            log = Files.createTempFile("beside-" + app.id(), ".log");
            process = Detached.start(log, service.command(), service.home(), environment);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String nameOf(App app) {
        return "beside-" + app.id();
    }

    Client client() {
        return new Client("http://127.0.0.1:" + port);
    }

    boolean isReady() {
        return new Health().isReady(management);
    }

    Process process() {
        return process;
    }

    /** What somebody meets who comes now and has no connection yet: a status, or that nobody listens. */
    String toSomebodyNew(String path) {
        HttpClient fresh =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            HttpRequest get = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return Integer.toString(fresh.send(get, BodyHandlers.ofString()).statusCode());
        } catch (IOException refused) {
            return "refused";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.deleteIfExists(log);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
