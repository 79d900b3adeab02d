package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.hwanryu.local.Walkthrough.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/agencies.md has a stranger type, typed as it stands. */
class WalkthroughIT {

    private static final String HEADING = "## Connect your system, step by step";
    private static final List<String> TOOLS = List.of("curl", "jq");

    @TempDir
    Path folder;

    @Test
    void the_walk_through_for_agencies_does_what_it_says() {
        // .ci/run installs them and sets the property, so that there the walk is never left out.
        assumeTrue(
                Boolean.getBoolean("hwanryu.walkthrough") || TOOLS.stream().allMatch(Shell::has), "without " + TOOLS);
        Path root = Path.of(System.getProperty("hwanryu.root")).toAbsolutePath().normalize();
        LocalSet set = LocalSet.whole();
        Walkthrough walk = Walkthrough.under(HEADING, root.resolve("docs/agencies.md"));
        assertFalse(walk.steps().isEmpty());

        Map<String, String> environment = Map.of(
                "HWANRYU", "http://127.0.0.1:" + set.port(),
                "HWANRYU_DATA_DIR", set.dataDir().toString(),
                "TMPDIR", folder.toString(),
                "JAVA_HOME", System.getProperty("java.home"));
        try (Shell shell = new Shell(root, environment)) {
            walk.steps().forEach(step -> walk(shell, step));
        }
    }

    private static void walk(Shell shell, Step step) {
        String output = shell.type(step.commands());
        if (!step.printsAsTold(output)) {
            assertEquals(step.expected(), output, () -> "docs/agencies.md, line " + step.line());
        }
    }
}
