package kr.hwanryu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;

/** The one folder that holds all state of a set: database, logs, secrets, and what runs. Readable by its owner alone. */
record DataDirectory(Path path) {

    private static final int LOGS_KEPT = 3;

    /** Makes the folder if need be. */
    static DataDirectory create(Path path) {
        try {
            requireOurs(path);
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            Path logs = Files.createDirectories(path.resolve("logs"));
            Files.setPosixFilePermissions(logs, PosixFilePermissions.fromString("rwx------"));
            return new DataDirectory(path);
        } catch (IOException failed) {
            throw new CannotRun(
                    "The data directory " + path + " cannot be used; choose another with --data-dir", failed);
        }
    }

    /** A folder with other people's files would be closed to them, and filled with ours. */
    private static void requireOurs(Path path) throws IOException {
        if (Files.notExists(path) || Files.exists(path.resolve("lock")) || Files.exists(path.resolve("logs"))) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            if (files.findAny().isPresent()) {
                throw new CannotRun(path + " holds other files; choose a new or empty folder with --data-dir");
            }
        }
    }

    Path runFile() {
        return path.resolve("run.json");
    }

    Path secretsFile() {
        return path.resolve("secrets.json");
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    /** A new, empty log; the last few stay as {@code .1} to {@code .3}. */
    Path freshLog(String name) {
        try {
            for (int i = LOGS_KEPT; i > 0; i--) {
                Path older = i == 1 ? log(name) : log(name).resolveSibling(name + ".log." + (i - 1));
                if (Files.exists(older)) {
                    Files.move(
                            older, log(name).resolveSibling(name + ".log." + i), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return Files.createFile(log(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Taken by the one launcher that runs on this folder, given back when that process ends, however it ends. */
    Optional<FileLock> tryLock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock);
        } catch (IOException failed) {
            throw new CannotRun("The data directory " + path + " cannot be locked", failed);
        }
    }
}
