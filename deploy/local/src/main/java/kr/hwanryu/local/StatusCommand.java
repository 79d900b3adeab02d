package kr.hwanryu.local;

import java.util.Optional;
import java.util.OptionalLong;

/** {@code deploy/local/status}: the processes of a set with their ports and memory. Exits 3 when nothing runs. */
final class StatusCommand {

    private static final int NOT_RUNNING = 3;
    private static final long MIB = 1024 * 1024;
    private static final String ROW = "%-10s %8s %6s %11s %10s  %s%n";

    private final DataDirectory data;
    private final Health health = new Health();

    StatusCommand(Options options) {
        this.data = new DataDirectory(options.dataDir());
    }

    int run() {
        Optional<RunState> state = RunState.read(data.runFile());
        boolean launcher = state.flatMap(s -> s.launcher().find()).isPresent();
        if (!launcher && state.map(s -> s.alive().isEmpty()).orElse(true)) {
            System.out.println("Hwanryu is not running in " + data.path() + ".");
            return NOT_RUNNING;
        }
        System.out.println(
                launcher
                        ? "Hwanryu is running in " + data.path() + "."
                        : "The launcher was killed; its processes still run in " + data.path()
                                + ". Stop them with deploy/local/down.");
        table(state.get());
        return 0;
    }

    private void table(RunState state) {
        System.out.printf(ROW, "process", "pid", "port", "management", "PSS MiB", "state");
        Ports ports = new Ports(state.port());
        long total = 0;
        Optional<ProcessHandle> launcher = state.launcher().find();
        if (launcher.isPresent()) {
            // Alone: its children are the rows that follow.
            OptionalLong own = Memory.ofProcess(launcher.get());
            System.out.printf(ROW, "launcher", launcher.get().pid(), "", "", mib(own), "running");
            total += own.orElse(0);
        }
        for (RunState.Started started : state.processes()) {
            total += row(started, ports).orElse(0);
        }
        System.out.printf(ROW, "total", "", "", "", total / MIB, "");
    }

    private OptionalLong row(RunState.Started started, Ports ports) {
        Optional<ProcessHandle> process = started.identity().find();
        OptionalLong memory = process.map(Memory::ofTree).orElse(OptionalLong.empty());
        Optional<App> app = App.named(started.name());
        System.out.printf(
                ROW,
                started.name(),
                started.identity().pid(),
                app.map(ports::of).orElse(ports.postgres()),
                app.map(a -> Integer.toString(ports.management(a))).orElse(""),
                mib(memory),
                process.isEmpty() ? "ended" : app.map(a -> stateOf(a, ports)).orElse("running"));
        return memory;
    }

    private String stateOf(App app, Ports ports) {
        return health.isReady(ports.management(app)) ? "ready" : "not ready";
    }

    private static String mib(OptionalLong bytes) {
        return bytes.isPresent() ? Long.toString(bytes.getAsLong() / MIB) : "?";
    }
}
