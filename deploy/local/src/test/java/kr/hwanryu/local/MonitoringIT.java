package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What alerts and the dashboard ask for is what the processes tell, by its very name. */
class MonitoringIT {

    private static final Pattern METRIC = Pattern.compile("\\b(?:hwanryu|agroal|jvm|process|http)_[a-z0-9_]+");

    /** Whom Prometheus got it from; the rest are Prometheus' own, or what the rules record. */
    private static final Set<String> LABELS = Set.of("app_kubernetes_io_name");

    private static final Path MONITORING =
            Path.of(System.getProperty("hwanryu.root"), "deploy/kubernetes/components/monitoring");

    @Test
    void every_metric_that_is_asked_for_is_told() throws IOException {
        LocalSet set = LocalSet.whole();
        set.client().read("/v1/regions");
        Set<String> told = new TreeSet<>();
        for (App app : App.values()) {
            told.addAll(set.metricsOf(app));
        }
        Set<String> asked = asked();
        assertTrue(asked.size() >= 14, asked.toString());
        asked.removeAll(told);
        assertEquals(Set.of(), asked);
    }

    private static Set<String> asked() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        List<JsonNode> expressions = new ArrayList<>();
        expressions.addAll(
                yaml.readTree(MONITORING.resolve("rules.yaml").toFile()).findValues("expr"));
        expressions.addAll(
                yaml.readTree(MONITORING.resolve("dashboards/hwanryu.json").toFile())
                        .findValues("expr"));
        return expressions.stream()
                .flatMap(one -> METRIC.matcher(one.asText()).results())
                .map(found -> found.group())
                .filter(name -> !LABELS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
