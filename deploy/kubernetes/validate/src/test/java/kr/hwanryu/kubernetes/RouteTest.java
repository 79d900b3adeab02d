package kr.hwanryu.kubernetes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edge ends no request that the gateway and the services would still let run. */
class RouteTest {

    @ParameterizedTest
    @CsvSource({"POST, /v1/imports, 15m", "GET, /v1, 2h", ", /, 30s"})
    void lets_an_upload_and_a_whole_list_take_the_time_that_they_have(String method, String path, String least) {
        JsonNode rule = rule(method, path);
        String given = rule.at("/timeouts/request").asText();
        assertTrue(duration(given).compareTo(duration(least)) > 0, path + " has " + given);
    }

    @Test
    void every_rule_leads_to_the_gateway() {
        rules().forEach(rule ->
                assertTrue(rule.at("/backendRefs/0/name").asText().equals("gateway"), rule.toString()));
    }

    private static JsonNode rules() {
        return Renderings.production().get("HTTPRoute", "hwanryu").at("/spec/rules");
    }

    private static JsonNode rule(String method, String path) {
        for (JsonNode rule : rules()) {
            JsonNode match = rule.at("/matches/0");
            boolean sameMethod = method == null
                    ? match.path("method").isMissingNode()
                    : method.equals(match.path("method").asText());
            if (sameMethod && match.at("/path/value").asText().equals(path)) {
                return rule;
            }
        }
        throw new AssertionError("no rule for " + method + ' ' + path);
    }

    private static Duration duration(String text) {
        return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }
}
