package kr.hwanryu.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL, the three services and the gateway as {@code deploy/local/up} starts them, believing this provider. */
final class LocalSet {

    private final int port = Ports.freeForSet();
    private final Path data;
    private Command up;

    LocalSet() throws IOException {
        data = Files.createTempDirectory("hwanryu-keycloak");
    }

    void start(String provider) {
        up = Command.start(
                "set",
                Map.of(),
                List.of(
                        script("up"),
                        "--no-build",
                        "--empty",
                        "--identity",
                        provider,
                        "--port",
                        Integer.toString(port),
                        "--data-dir",
                        data.toString()));
    }

    void awaitReady() {
        up.await(() -> up.output().endsWith("Hwanryu is ready\n"));
    }

    void stop() throws IOException {
        Command.start("down", Map.of(), List.of(script("down"), "--data-dir", data.toString()))
                .ended();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    String gateway() {
        return "http://127.0.0.1:" + port;
    }

    String industry() {
        return "http://127.0.0.1:" + (port + 1);
    }

    /** The way of an agency, and the way of somebody who has got past the gateway. */
    List<String> ways() {
        return List.of(gateway(), industry());
    }

    private static String script(String name) {
        return Command.ROOT.resolve("deploy/local/" + name).toString();
    }
}
