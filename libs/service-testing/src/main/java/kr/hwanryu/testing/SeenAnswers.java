package kr.hwanryu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which operation answered which status in the HTTP tests of a module: a file for each test class, written anew when the class
 * runs again, with lines such as {@code createPlan 409}.
 */
final class SeenAnswers {

    private static final Path FOLDER = Path.of("target/seen-answers");
    private static final Map<Class<?>, SeenAnswers> BY_TEST = new ConcurrentHashMap<>();

    private final Path file;
    private final Set<String> lines = ConcurrentHashMap.newKeySet();

    private SeenAnswers(Class<?> test) {
        this.file = FOLDER.resolve(test.getName());
        try {
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static SeenAnswers of(Class<?> test) {
        return BY_TEST.computeIfAbsent(test, SeenAnswers::new);
    }

    void add(String operationId, int status) {
        String line = operationId + ' ' + status;
        if (lines.add(line)) {
            try {
                Files.writeString(file, line + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The lines of all test classes. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path seen : files.toList()) {
                all.addAll(Files.readAllLines(seen));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
