package kr.hwanryu.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {

    static List<Rendering> renderings() {
        return Renderings.all();
    }

    static Stream<ObjectNode> one_of_each_kind() {
        return Renderings.production().objects().stream()
                .collect(Collectors.toMap(Rendering::kind, object -> object, (first, other) -> first))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void every_object_is_one_that_its_api_knows(Rendering rendering) {
        for (ObjectNode object : rendering.objects()) {
            assertEquals(List.of(), Model.faults(object), Rendering.kind(object) + " " + Rendering.name(object));
        }
    }

    @ParameterizedTest
    @MethodSource("one_of_each_kind")
    void a_field_that_the_api_does_not_know_is_refused(ObjectNode object) {
        ObjectNode spoilt = object.deepCopy();
        spoilt.put("speck", true);

        assertFalse(Model.faults(spoilt).isEmpty(), Rendering.kind(object));
    }

    @Test
    void a_misspelt_field_deep_inside_is_refused() {
        Rendering production = Renderings.production();
        production
                .workload("Deployment", "industry")
                .container()
                .withObject("/readinessProbe")
                .put("periodSecond", 5);
        ((ObjectNode) production.get("HTTPRoute", "hwanryu").at("/spec/rules/0/backendRefs/0")).put("prot", 8080);
        ((ObjectNode) production.get("PodMonitor", "hwanryu").at("/spec/podMetricsEndpoints/0")).put("pth", "/");
        ((ObjectNode) production.get("Cluster", "postgresql").at("/spec/managed/roles/0")).put("passwordSecrets", "x");
        ((ObjectNode) production.get("ExternalSecret", "industry-database").at("/spec/data/0")).put("secretkey", "x");

        List<String> refused = production.objects().stream()
                .filter(object -> !Model.faults(object).isEmpty())
                .map(Rendering::kind)
                .sorted()
                .toList();

        assertEquals(List.of("Cluster", "Deployment", "ExternalSecret", "HTTPRoute", "PodMonitor"), refused);
    }

    @Test
    void a_kind_that_nobody_models_is_refused() {
        ObjectNode object = Renderings.production().objects().get(0).put("kind", "Gadget");

        assertEquals(List.of("unknown kind v1/Gadget"), Model.faults(object));
    }
}
