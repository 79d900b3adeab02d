package kr.hwanryu.local;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code run.json} tells about the set that was last started: who runs, and on which ports. Written anew with every
 * process, so that what a killed launcher leaves behind can be found.
 *
 * @param port the gateway's
 */
record RunState(ProcessIdentity launcher, int port, List<Started> processes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A process of the set; {@code name} is an application's or {@code postgres}. */
    record Started(String name, ProcessIdentity identity) {}

    static RunState of(ProcessHandle launcher, int port) {
        return new RunState(ProcessIdentity.of(launcher), port, List.of());
    }

    /** The same processes under a new launcher, which is about to stop them. */
    RunState takenOverBy(ProcessHandle next, int itsPort) {
        return new RunState(ProcessIdentity.of(next), itsPort, processes);
    }

    RunState with(String name, ProcessHandle process) {
        List<Started> more = new ArrayList<>(processes);
        more.add(new Started(name, ProcessIdentity.of(process)));
        return new RunState(launcher, port, List.copyOf(more));
    }

    /** The processes that still are what we started, in the order in which they began. */
    List<Started> alive() {
        return processes.stream()
                .filter(started -> started.identity().find().isPresent())
                .toList();
    }

    static Optional<RunState> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), RunState.class)) : Optional.empty();
        } catch (JacksonException broken) {
            throw new CannotRun(file + " cannot be read; see which processes run, stop them and remove it", broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Replaces the file as a whole: a reader never sees half of it. */
    void write(Path file) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
