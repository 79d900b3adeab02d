package kr.hwanryu.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy that never says no proves nothing: each is shown a manifest with one thing spoilt, and must name it. */
class SeededViolationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    /** In the Deployment of industry: what is put at the place, or taken away where nothing is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            LeastPrivilege  | app/securityContext/readOnlyRootFilesystem | false
            LeastPrivilege  | app/securityContext/privileged             | true
            LeastPrivilege  | app/securityContext/capabilities/add       | ["NET_ADMIN"]
            LeastPrivilege  | app/resources/limits                       |
            LeastPrivilege  | pod/securityContext/runAsUser              | 0
            LeastPrivilege  | pod/securityContext/seccompProfile         |
            LeastPrivilege  | pod/automountServiceAccountToken           | true
            LeastPrivilege  | pod/hostNetwork                            | true
            LeastPrivilege  | pod/containers/1                           | {"name": "more"}
            LeastPrivilege  | pod/volumes/1                              | {"name": "node", "hostPath": {"path": "/"}}
            Images          | app/image                                  | "hwanryu/industry:0.1.0-SNAPSHOT"
            Images          | app/image                                  | "registry.example.org/hwanryu/industry:latest"
            NoSecretValues  | env/QUARKUS_DATASOURCE_PASSWORD            | "hunter2"
            NoSecretValues  | env/QUARKUS_DATASOURCE_JDBC_URL            | "jdbc:postgresql://me:hunter2@db/hwanryu"
            StableSelectors | /spec/selector/matchLabels/version         | "1"
            StableSelectors | pod/topologySpreadConstraints              |
            Probes          | app/readinessProbe/httpGet/path            | "/q/health/live"
            Probes          | app/livenessProbe/httpGet/port             | "http"
            Probes          | app/startupProbe/failureThreshold          | 3
            Probes          | app/startupProbe                           |
            OrderlyEnd      | pod/terminationGracePeriodSeconds          | 22
            OrderlyEnd      | app/lifecycle                              |
            OrderlyEnd      | env/QUARKUS_SHUTDOWN_TIMEOUT               | "0s"
            OrderlyEnd      | env/QUARKUS_SHUTDOWN_TIMEOUT               | "20s"
            OrderlyEnd      | /spec/strategy/rollingUpdate               |
            Availability    | /spec/replicas                             | 2
            Connections     | env/QUARKUS_DATASOURCE_JDBC_MAX_SIZE       | "13"
            References      | pod/serviceAccountName                     | "default"
            References      | app/envFrom/0/configMapRef/name            | "runtime"
            References      | app/env/2/valueFrom/configMapKeyRef/key    | "HWANRYU_ORIGINS_OUTCOME"
            References      | env/HWANRYU_ORIGINS_OUTCOME_URL            | "http://outcome:8080"
            KnownVariables  | env/QUARKUS_FLYWAY_VALIDATE_AT_STRAT       | "true"
            KnownVariables  | env/QUARKUS_MANAGEMENT_ENABLED             | "false"
            KnownVariables  | env/HWANRYU_ORIGINS_OUTCOME_URI            | "http://outcome:8083"
            """)
    void a_spoilt_service_is_named(String policy, String place, String value) {
        Rendering production = Renderings.production();
        spoil(production.get("Deployment", "industry"), place, value);

        assertFalse(violations(policy, production).isEmpty());
    }

    /** The same in one of the objects around it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NetworkFlows    | NetworkPolicy/default-deny       | /spec/policyTypes/1                                    |
            NetworkFlows    | NetworkPolicy/default-deny       | /spec/egress                                           | [{}]
            NetworkFlows    | NetworkPolicy/industry           | /spec/ingress                                          |
            NetworkFlows    | NetworkPolicy/company            | /spec/egress                                           |
            NetworkFlows    | NetworkPolicy/postgresql         | /spec/ingress/0                                        |
            NetworkFlows    | NetworkPolicy/gateway            | /spec/ingress/0/ports                                  |
            NetworkFlows    | NetworkPolicy/gateway            | /spec/ingress/0/ports/0/port                           | 80
            NetworkFlows    | NetworkPolicy/from-monitoring    | /spec/ingress/0/from                                   |
            NetworkFlows    | NetworkPolicy/to-identity        | /spec/egress/0/to/0/namespaceSelector                  | {}
            NetworkFlows    | NetworkPolicy/to-identity        | /spec/podSelector/matchExpressions/0/values            | ["b"]
            NetworkFlows    | NetworkPolicy/redis              | /spec/ingress                                          |
            LeastPrivilege  | Deployment/redis                 | /spec/template/spec/securityContext/runAsUser          | 0
            Images          | Deployment/redis                 | /spec/template/spec/containers/0/image                 | "redis:7"
            StableSelectors | Service/industry                 | /spec/selector/app.kubernetes.io~1component            |
            StableSelectors | PodDisruptionBudget/outcome      | /spec/selector/matchLabels/app.kubernetes.io~1name     | "company"
            LeastPrivilege  | ServiceAccount/industry          | /automountServiceAccountToken                          | true
            LeastPrivilege  | Namespace/hwanryu                | /metadata/labels                                       |
            Availability    | HorizontalPodAutoscaler/outcome  | /spec/minReplicas                                      | 1
            Availability    | HorizontalPodAutoscaler/outcome  | /spec/scaleTargetRef/name                              | "company"
            Availability    | HorizontalPodAutoscaler/outcome  | /spec/behavior/scaleDown                               |
            Availability    | PodDisruptionBudget/outcome      | /spec/maxUnavailable                                   | 2
            Connections     | HorizontalPodAutoscaler/outcome  | /spec/maxReplicas                                      | 5
            Connections     | Cluster/postgresql               | /spec/postgresql/parameters/max_connections            | "200"
            References      | Cluster/postgresql               | /spec/managed/roles/0/passwordSecret/name              | "x"
            References      | ExternalSecret/company-database  | /spec/target/name                                      | "x"
            References      | HTTPRoute/hwanryu                | /spec/rules/0/backendRefs/0/name                       | "x"
            Probes          | Job/industry-migration           | /spec/template/spec/containers/0/livenessProbe         | {}
            NoSecretValues  | ConfigMap/postgresql-roles       | /data/roles.sql                                        | "password 'a'"
            """)
    void a_spoilt_surrounding_is_named(String policy, String object, String place, String value) {
        Rendering production = Renderings.production();
        String[] kindAndName = object.split("/");
        spoil(production.get(kindAndName[0], kindAndName[1]), place, value);

        assertFalse(violations(policy, production).isEmpty());
    }

    @Test
    void a_secret_in_the_manifests_is_named() {
        Rendering production = Renderings.production();
        ObjectNode secret = production.get("ServiceAccount", "industry").deepCopy();
        production.objects().add(secret.put("kind", "Secret"));

        assertEquals(List.of("Secret industry is in the manifests"), Policies.violations(production));
    }

    @Test
    void a_small_set_of_two_is_named() {
        Rendering small = Renderings.small();
        spoil(small.get("Deployment", "industry"), "/spec/replicas", "2");

        assertEquals(List.of("industry is more than one, or prepared for more"), Policies.violations(small));
    }

    private static List<String> violations(String policy, Rendering rendering) {
        return Policies.named(policy).violations(rendering);
    }

    private static void spoil(ObjectNode object, String place, String value) {
        JsonNode json = read(value);
        if (place.startsWith("env/")) {
            ArrayNode variables = (ArrayNode) object.at(CONTAINER + "/env");
            String name = place.substring("env/".length());
            variables.removeIf(variable -> variable.path("name").asText().equals(name));
            variables.addObject().put("name", name).set("value", json);
        } else {
            put(
                    object,
                    JsonPointer.compile(place.replaceFirst("^app", CONTAINER).replaceFirst("^pod", POD)),
                    json);
        }
    }

    private static void put(ObjectNode object, JsonPointer place, JsonNode value) {
        JsonNode parent = object.at(place.head());
        String last = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
            if (value != null) {
                array.add(value);
            }
        } else if (value == null) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    private static JsonNode read(String value) {
        try {
            return value == null ? null : JSON.readTree(value);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(value, malformed);
        }
    }
}
