package kr.hwanryu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** One instance of the packaged service, at an address that stays when it is killed and started again. */
public final class Replica implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int LAUNCHES = 4;
    private static final int LOOKS = 1_200;

    /** Where it answers, and where it tells how it is. */
    public final int port = freePort();

    private final int management = freePort();
    private Process process;

    public Replica() {
        start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Starts it, again where it gives up as one does on a busy machine, and waits until it is ready. */
    public void start() {
        for (int launch = 0; launch < LAUNCHES; launch++) {
            process = PackagedService.launch(port, management);
            for (int look = 0; look < LOOKS && process.isAlive(); look++) {
                if (isReady()) {
                    return;
                }
                LockSupport.parkNanos(100_000_000);
            }
            kill();
        }
        throw new IllegalStateException("it does not start, see target/packaged-service-" + port + ".log");
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    /** Waits until it has ended by itself. */
    public void awaitEnd() {
        process.onExit().join();
    }

    /** Whether it would be sent requests. */
    public boolean isReady() {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
