package kr.hwanryu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The contract in {@code openapi/} is what clients build on; it must be what the code serves. */
public final class CommittedContract {

    private static final Path WRITTEN = Path.of("target/openapi/openapi.yaml");
    private static final String ACCEPT = "contract.accept";

    private CommittedContract() {}

    /**
     * Compares, parsed, what the build has just written with the committed file.
     *
     * @param name the service
     */
    public static void assertServed(String name) {
        Path committed = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.isDirectory(committed.resolve("openapi").resolve("released")) && committed.getParent() != null) {
            committed = committed.getParent();
        }
        committed = committed.resolve("openapi").resolve(name + ".yaml");
        if (Boolean.getBoolean(ACCEPT)) {
            accept(committed);
        }
        if (!Files.exists(committed)
                || !Contract.read(committed)
                        .document()
                        .equals(Contract.read(WRITTEN).document())) {
            throw new AssertionError("openapi/" + name + ".yaml is not what the code serves."
                    + " When the change is wanted: mvn test -pl :" + name + " -am -D" + ACCEPT
                    + "=true, then look at the diff.");
        }
    }

    private static void accept(Path committed) {
        try {
            Files.copy(WRITTEN, committed, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
