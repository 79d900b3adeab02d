package kr.hwanryu.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts, by Prometheus' own tool: which figures they fire for, and that each has its page. */
class AlertsTest {

    private static final Path TESTS = Project.MANIFESTS.resolve("validate/src/test/alerts/alerts.yaml");

    @TempDir
    Path folder;

    @Test
    void they_fire_for_what_they_are_about_and_for_nothing_less() throws IOException, InterruptedException {
        String said = promtool(rules().toString(), "test", "rules", "alerts.yaml");
        assertTrue(said.contains("SUCCESS"), said);
    }

    @Test
    void a_threshold_that_is_wrong_would_be_seen() throws IOException, InterruptedException {
        String spoilt = rules().toString().replace("14.4 * 0.001", "144 * 0.001");
        String said = promtool(spoilt, "test", "rules", "alerts.yaml");
        assertTrue(said.contains("FAILED") && said.contains("HwanryuErrorsBurnFast"), said);
    }

    @Test
    void each_is_tested_and_has_its_page() throws IOException {
        Set<String> tested =
                new TreeSet<>(new YAMLMapper().readTree(TESTS.toFile()).findValuesAsText("alertname"));
        Set<String> named = new TreeSet<>();
        List<String> without = new ArrayList<>();
        rules().findParents("alert").forEach(alert -> {
            named.add(alert.path("alert").asText());
            String page = alert.at("/annotations/runbook").asText();
            if (!Files.isRegularFile(Project.ROOT.resolve(page))) {
                without.add(alert.path("alert").asText() + ": " + page);
            }
        });
        assertFalse(named.isEmpty());
        assertEquals(named, tested);
        assertEquals(List.of(), without);
    }

    private static JsonNode rules() {
        return Renderings.production().get("PrometheusRule", "hwanryu").path("spec");
    }

    /** Runs it in a folder with these rules and our tests of them; JSON is YAML, too. */
    private String promtool(String rules, String... arguments) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rules.yaml"), rules);
        Files.copy(TESTS, folder.resolve("alerts.yaml"));
        List<String> command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
