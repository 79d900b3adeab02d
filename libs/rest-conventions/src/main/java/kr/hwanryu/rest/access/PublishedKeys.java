package kr.hwanryu.rest.access;

import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of the keys that the provider published when last asked: quarkus-oidc keeps its own knowledge of them to itself. */
@Singleton
@OidcEndpoint(OidcEndpoint.Type.JWKS)
public final class PublishedKeys implements OidcResponseFilter {

    private volatile Set<String> ids = Set.of();

    boolean contain(String id) {
        return ids.contains(id);
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        if (answer.statusCode() == 200) {
            ids = answer.responseBody().toJsonObject().getJsonArray("keys").stream()
                    .map(key -> ((JsonObject) key).getString("kid", ""))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return Uni.createFrom().voidItem();
    }
}
