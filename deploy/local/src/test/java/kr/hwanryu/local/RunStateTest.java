package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void tells_what_it_was_told_to_another_program() throws IOException {
        Process sleeping = sleeping();
        RunState state = RunState.of(ProcessHandle.current(), 8080).with("industry", sleeping.toHandle());
        state.write(folder.resolve("run.json"));

        RunState read = RunState.read(folder.resolve("run.json")).orElseThrow();

        assertEquals(state, read);
        assertEquals(
                List.of("industry"),
                read.alive().stream().map(RunState.Started::name).toList());
        assertTrue(read.launcher().find().isPresent());
    }

    @Test
    void a_process_that_has_ended_is_not_alive() throws Exception {
        Process sleeping = sleeping();
        RunState state = RunState.of(ProcessHandle.current(), 8080).with("industry", sleeping.toHandle());

        sleeping.destroyForcibly().waitFor();

        assertEquals(List.of(), state.alive());
    }

    @Test
    void never_stops_a_process_that_only_has_the_number_of_ours() throws Exception {
        Process stranger = sleeping();
        ProcessIdentity ours = new ProcessIdentity(stranger.pid(), "an earlier boot/4711");
        RunState state = new RunState(
                ProcessIdentity.of(ProcessHandle.current()), 8080, List.of(new RunState.Started("industry", ours)));

        int stopped = stopping().stop(state, new DataDirectory(folder));

        assertEquals(0, stopped);
        assertTrue(stranger.isAlive());
    }

    @Test
    void stops_the_gateway_first_and_the_database_last() throws Exception {
        List<String> said = new ArrayList<>();
        RunState state = RunState.of(ProcessHandle.current(), 8080)
                .with("postgres", sleeping().toHandle())
                .with("industry", sleeping().toHandle())
                .with("gateway", sleeping().toHandle());

        new Stopping(said::add, Duration.ofSeconds(5)).stop(state, new DataDirectory(folder));

        assertEquals(List.of("  stopping gateway", "  stopping industry", "  stopping postgres"), said);
        for (Process process : started) {
            assertTrue(process.waitFor(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void kills_what_does_not_end_in_time() throws Exception {
        Process stubborn = start("sh", "-c", "trap '' TERM; while true; do sleep 0.1; done");
        // The shell needs a moment until it is stubborn.
        Thread.sleep(300);
        RunState state = RunState.of(ProcessHandle.current(), 8080).with("company", stubborn.toHandle());

        new Stopping(text -> {}, Duration.ofMillis(300)).stop(state, new DataDirectory(folder));

        assertTrue(stubborn.waitFor(5, TimeUnit.SECONDS));
    }

    @Test
    void a_folder_without_a_state_has_none() {
        assertEquals(Optional.empty(), RunState.read(folder.resolve("run.json")));
    }

    @Test
    void nobody_else_can_look_into_the_data_directory() throws IOException {
        DataDirectory data = DataDirectory.create(folder.resolve("data"));

        assertEquals("rwx------", permissions(data.path()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Stopping stopping() {
        return new Stopping(text -> {}, Duration.ofSeconds(1));
    }

    private Process sleeping() throws IOException {
        return start("sleep", "60");
    }

    private Process start(String... command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }
}
