package kr.hwanryu.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code deploy/local/down}: stops the set of a data directory, also when its launcher was killed. */
final class DownCommand {

    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration LAUNCHER_GRACE = Duration.ofSeconds(60);

    private final DataDirectory data;

    DownCommand(Options options) {
        this.data = new DataDirectory(options.dataDir());
    }

    int run() {
        Optional<RunState> state = RunState.read(data.runFile());
        if (!Files.isDirectory(data.path())) {
            System.out.println("Hwanryu is not running: there is no " + data.path() + ".");
            return 0;
        }
        boolean launcherStopped = state.flatMap(running -> running.launcher().find())
                .map(this::stopLauncher)
                .orElse(false);
        Stopping stopping = new Stopping(System.out::println, GRACE);
        int stopped = state.map(left -> stopping.stop(left, data)).orElseGet(() -> stopping.stopLeftover(data));
        System.out.println(
                launcherStopped || stopped > 0
                        ? "Hwanryu has stopped."
                        : "Hwanryu is not running in " + data.path() + ".");
        return 0;
    }

    /** The launcher stops its own; what it leaves is stopped afterwards. */
    private boolean stopLauncher(ProcessHandle launcher) {
        System.out.println("Stopping Hwanryu (launcher " + launcher.pid() + ")");
        launcher.destroy();
        try {
            launcher.onExit().get(LAUNCHER_GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException hangs) {
            launcher.destroyForcibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
