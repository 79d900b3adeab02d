package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping and what remains, with the scripts that a person uses. */
class LifecycleIT {

    private LocalSet set;

    @BeforeEach
    void start() {
        set = LocalSet.whole();
    }

    @Test
    void a_restart_keeps_what_was_written_and_loads_nothing_twice() {
        String id = set.client()
                .with(set.token("companies:write", "gangwon"))
                .post(
                        "/v1/companies",
                        "{\"nameKo\": \"재시작" + System.nanoTime()
                                + "\", \"regionId\": \"gangwon\", \"sourceId\": \"kw-economyplus-2024\"}")
                .expect(201)
                .body()
                .get("id")
                .asText();

        String said = set.restart();

        set.client().get("/v1/companies/" + id).expect(200);
        assertTrue(said.matches("(?s).*regions +0 created, +15 already there.*"), said);
        assertFalse(said.matches("(?s).* [1-9][0-9]* created.*"), said);
    }

    @Test
    void a_second_up_says_that_it_runs() {
        Command second = set.secondUp();

        assertEquals(0, second.exit());
        assertTrue(second.output().startsWith("Hwanryu is already running"), second.output());
        assertFalse(second.output().contains("Hwanryu is ready"));
    }

    @Test
    void a_port_in_use_is_named_with_who_wanted_it(@TempDir Path other) {
        Command up = Command.run("up", "--no-build", "--port", set.port(), "--data-dir", other);

        assertEquals(1, up.exit());
        assertTrue(up.output().contains("Port " + set.port() + " is in use; gateway wanted it."), up.output());
    }

    @Test
    void status_lists_every_process_with_its_memory() {
        Command status = set.status();

        assertEquals(0, status.exit());
        for (String name : List.of("launcher", "postgres", "gateway", "industry", "company", "outcome", "total")) {
            assertTrue(status.output().contains("\n" + name), status.output());
        }
        assertFalse(status.output().contains("not ready"), status.output());
    }

    @Test
    void down_after_a_killed_launcher_leaves_no_process() throws Exception {
        List<RunState.Started> running = set.alive();
        set.killLauncher();
        assertEquals(App.values().length + 1, set.alive().size());

        Command down = set.down();

        assertTrue(down.output().endsWith("Hwanryu has stopped.\n"), down.output());
        assertEquals(
                List.of(),
                running.stream().filter(p -> p.identity().find().isPresent()).toList());
        assertEquals(3, set.status().exit());
    }

    @Test
    void up_after_a_killed_launcher_stops_the_orphans_first() throws Exception {
        set.killLauncher();

        String said = set.up();

        assertTrue(said.contains("Stopped 5 processes that a killed launcher had left behind."), said);
    }
}
