package kr.hwanryu.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kr.hwanryu.local.CannotRun;

/** A server that still runs on a cluster whose launcher was killed, found by what the server itself wrote. */
public final class LeftoverServer {

    private LeftoverServer() {}

    /** The server's process, if there is one; a number that another program has since got is not it. */
    public static Optional<ProcessHandle> on(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .orElse(-1L);
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> serves(process, data));
        } catch (IOException | NumberFormatException broken) {
            throw new CannotRun(pidFile + " cannot be read", broken);
        }
    }

    /** Forgets a server that is certainly gone: the next one would refuse if its number now belongs to another program. */
    public static void forget(Path data) {
        try {
            if (on(data).isEmpty()) {
                Files.deleteIfExists(data.resolve("postmaster.pid"));
            }
        } catch (IOException failed) {
            throw new CannotRun("postmaster.pid cannot be removed from " + data, failed);
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                .orElse(false);
    }
}
