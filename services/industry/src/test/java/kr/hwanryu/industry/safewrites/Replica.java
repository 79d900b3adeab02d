package kr.hwanryu.industry.safewrites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import kr.hwanryu.testing.PackagedService;

/** One instance of the packaged service, at an address that stays when it is killed and started again. */
final class Replica implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int TRIES = 600;

    final int port = freePort();
    private Process process;

    Replica() {
        start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Starts it and waits until it answers. */
    void start() {
        process = PackagedService.launch(port);
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            if (answers()) {
                return;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new IllegalStateException("it does not start, see target/packaged-service-" + port + ".log");
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private boolean answers() {
        try {
            HttpRequest ask = HttpRequest.newBuilder(at("/v1/sources?limit=1"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
