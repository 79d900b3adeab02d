package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The pools of all pods together, one more while they are replaced, are no more than roles and server allow. */
final class Connections implements Policy {

    /** For the superuser, the operator and its standbys. */
    private static final int RESERVED = 20;

    private static final int SURGE = 1;

    @Override
    public List<String> violations(Rendering rendering) {
        List<String> violations = new ArrayList<>();
        rendering.find("Cluster", "postgresql").ifPresent(cluster -> {
            int wanted = 0;
            for (JsonNode role : cluster.at("/spec/managed/roles")) {
                int limit = role.path("connectionLimit").asInt();
                String name = role.path("name").asText();
                wanted += limit;
                rendering
                        .find("Deployment", name)
                        .map(Workload::new)
                        .filter(service -> pools(rendering, service) > limit)
                        .ifPresent(
                                service -> violations.add(name + " may open more than the " + limit + " of its role"));
            }
            int most = cluster.at("/spec/postgresql/parameters/max_connections").asInt();
            if (wanted + RESERVED > most) {
                violations.add("the roles may open " + wanted + " connections, the server has " + most);
            }
        });
        return violations;
    }

    private static int pools(Rendering rendering, Workload service) {
        int pods = rendering
                .find("HorizontalPodAutoscaler", service.name())
                .map(scaler -> scaler.at("/spec/maxReplicas").asInt())
                .orElse(service.object().at("/spec/replicas").asInt(1));
        int pool =
                Integer.parseInt(service.variables(rendering).getOrDefault("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "1000"));
        return (pods + SURGE) * pool;
    }
}
