package kr.hwanryu.local;

import java.util.concurrent.ThreadLocalRandom;

/** Finds ports for a test's own set, below those that the system hands out to clients. */
final class Free {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;

    private Free() {}

    static int gatewayPort() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try {
                new Ports(port).requireFree();
                return port;
            } catch (CannotRun taken) {
                // The next number may do.
            }
        }
        throw new IllegalStateException("There are no free ports");
    }
}
