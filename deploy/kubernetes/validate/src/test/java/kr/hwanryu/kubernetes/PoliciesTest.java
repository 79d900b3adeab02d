package kr.hwanryu.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoliciesTest {

    static List<Rendering> renderings() {
        return Renderings.all();
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void every_rendering_keeps_every_policy(Rendering rendering) {
        assertEquals(List.of(), Policies.violations(rendering));
    }

    @Test
    void the_flows_inside_the_namespace_are_these_and_no_others() {
        Set<String> flows = new TreeSet<>(Set.of(
                "gateway > industry:8081",
                "gateway > company:8082",
                "gateway > outcome:8083",
                "gateway > redis:6379",
                "company > industry:8081",
                "outcome > industry:8081",
                "outcome > company:8082",
                "industry > outcome:8083",
                "postgresql > postgresql:5432",
                "postgresql > postgresql:8000"));
        for (String service : Project.SERVICES) {
            flows.add(service + " > postgresql:5432");
            flows.add(service + "-migration > postgresql:5432");
        }

        assertEquals(flows, NetworkFlows.flows(Renderings.production(), "egress"));
    }

    @Test
    void a_changed_setting_is_a_new_pod() {
        String name = Renderings.production().all("ConfigMap").stream()
                .map(Rendering::name)
                .filter(map -> map.startsWith("identity-"))
                .findFirst()
                .orElseThrow();

        assertTrue(name.matches("identity-[a-z0-9]{10}"), name);
    }

    @Test
    void production_has_all_that_an_operator_of_it_needs() {
        Rendering production = Renderings.production();

        assertEquals(4, production.all("HorizontalPodAutoscaler").size());
        assertEquals(4, production.all("PodDisruptionBudget").size());
        assertEquals(3, production.all("Job").size());
        assertEquals(9, production.all("ExternalSecret").size());
        assertEquals(
                3, production.get("Cluster", "postgresql").at("/spec/instances").asInt());
    }
}
