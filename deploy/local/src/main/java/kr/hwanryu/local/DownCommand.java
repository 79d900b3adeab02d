package kr.hwanryu.local;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** {@code deploy/local/down}: stops the set of a data directory, also when its launcher was killed. */
final class DownCommand {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LAUNCHER_GRACE = Duration.ofSeconds(90);

    private final DataDirectory data;

    DownCommand(Options options) {
        this.data = new DataDirectory(options.dataDir());
    }

    int run() {
        if (!Files.isDirectory(data.path())) {
            System.out.println("Hwanryu is not running: there is no " + data.path() + ".");
            return 0;
        }
        Optional<FileLock> lock = data.tryLock();
        boolean launcherStopped = lock.isEmpty();
        if (launcherStopped) {
            stopLauncher();
            lock = Optional.of(lockOfGoneLauncher());
        }
        int stopped = new Stopping(System.out::println).stopLeftovers(data);
        System.out.println(
                launcherStopped || stopped > 0
                        ? "Hwanryu has stopped."
                        : "Hwanryu is not running in " + data.path() + ".");
        // Held until here: nobody may start where we are still cleaning up.
        release(lock.orElseThrow());
        return 0;
    }

    /** The launcher stops its own; what it leaves is stopped afterwards. */
    private void stopLauncher() {
        ProcessHandle launcher = RunState.read(data.runFile())
                .flatMap(running -> running.launcher().find())
                .orElseThrow(() -> new CannotRun("Somebody is at work in " + data.path() + "; try again."));
        System.out.println("Stopping Hwanryu (launcher " + launcher.pid() + ")");
        launcher.destroy();
        if (!Stopping.ended(launcher, System.nanoTime() + LAUNCHER_GRACE.toNanos())) {
            launcher.destroyForcibly();
        }
    }

    private FileLock lockOfGoneLauncher() {
        long deadline = System.nanoTime() + Stopping.GRACE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<FileLock> lock = data.tryLock();
            if (lock.isPresent()) {
                return lock.get();
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        throw new CannotRun("The launcher does not end; see 'deploy/local/status'.");
    }

    private static void release(FileLock lock) {
        try {
            lock.channel().close();
        } catch (IOException alreadyGone) {
            // The end of this process gives it back in any case.
        }
    }
}
