package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.List;
import java.util.Map;

/** Reads an object as its own API does, but refuses every field that the API does not know. */
final class Model {

    private static final Map<String, Class<?>> KUBERNETES = Map.of(
            "v1/Namespace", V1Namespace.class,
            "v1/ConfigMap", V1ConfigMap.class,
            "v1/Service", V1Service.class,
            "v1/ServiceAccount", V1ServiceAccount.class,
            "apps/v1/Deployment", V1Deployment.class,
            "batch/v1/Job", V1Job.class,
            "policy/v1/PodDisruptionBudget", V1PodDisruptionBudget.class,
            "autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class,
            "networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy.class);

    private static final Map<String, Class<?>> OPERATORS = Map.of(
            "gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class,
            "monitoring.coreos.com/v1/PodMonitor", PodMonitor.class,
            "monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class);

    /** Kinds of which no Java model is published: schemas of the fields that we use, written by us. */
    private static final Map<String, String> SCHEMAS = Map.of(
            "postgresql.cnpg.io/v1/Cluster", "schemas/cnpg-cluster.json",
            "external-secrets.io/v1/ExternalSecret", "schemas/external-secret.json");

    /** The models keep what they do not know in a map; without that, it is an error. */
    private static final ObjectMapper STRICT = new ObjectMapper().setAnnotationIntrospector(new Unforgiving());

    private Model() {}

    /** What is wrong with the object; empty when nothing is. */
    static List<String> faults(ObjectNode object) {
        String type = object.path("apiVersion").asText() + "/" + Rendering.kind(object);
        if (SCHEMAS.containsKey(type)) {
            return schema(SCHEMAS.get(type)).validate(object.toString(), InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
        try {
            if (KUBERNETES.containsKey(type)) {
                Object read = JSON.deserialize(object.toString(), KUBERNETES.get(type));
                return read == null ? List.of("empty") : List.of();
            }
            if (OPERATORS.containsKey(type)) {
                STRICT.treeToValue(object, OPERATORS.get(type));
                return List.of();
            }
            return List.of("unknown kind " + type);
        } catch (JsonProcessingException | IllegalArgumentException | com.google.gson.JsonParseException refused) {
            return List.of(refused.getMessage());
        }
    }

    private static Schema schema(String resource) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Model.class.getClassLoader().getResourceAsStream(resource), InputFormat.JSON);
    }

    private static final class Unforgiving extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated method) {
            return false;
        }
    }
}
