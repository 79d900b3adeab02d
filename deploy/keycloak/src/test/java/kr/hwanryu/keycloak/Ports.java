package kr.hwanryu.keycloak;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports that nobody listens on. */
final class Ports {

    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The gateway's, with those that {@code deploy/local} counts from it, below those that the system hands out. */
    static int freeForSet() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (IntStream.of(0, 1, 2, 3, 10, 1000, 1001, 1002, 1003).allMatch(offset -> isFree(port + offset))) {
                return port;
            }
        }
        throw new IllegalStateException("There are no free ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
