package kr.hwanryu.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts processes that a Ctrl-C in the terminal does not reach: the launcher stops them itself, in order. */
public final class Detached {

    private static final boolean HAS_SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private Detached() {}

    /** A process in a session of its own, with nothing to read and all it says in the log. */
    public static Process start(Path log, List<String> command) throws IOException {
        return start(log, command, log.getParent(), Map.of());
    }

    static Process start(Path log, List<String> command, Path folder, Map<String, String> environment)
            throws IOException {
        List<String> whole = new ArrayList<>(HAS_SETSID ? List.of("/usr/bin/setsid") : List.of());
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // A developer's shell may hold settings of another Quarkus; ours are all in what we pass.
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
