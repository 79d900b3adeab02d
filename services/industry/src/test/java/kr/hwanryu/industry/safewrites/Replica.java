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
    private static final int LAUNCHES = 4;
    private static final int LOOKS = 1_200;

    final int port = freePort();
    private Process process;

    Replica() {
        start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Starts it, again where it gives up as one does on a busy machine, and waits until it answers. */
    void start() {
        for (int launch = 0; launch < LAUNCHES; launch++) {
            process = PackagedService.launch(port);
            for (int look = 0; look < LOOKS && process.isAlive(); look++) {
                if (answers()) {
                    return;
                }
                LockSupport.parkNanos(100_000_000);
            }
            kill();
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
