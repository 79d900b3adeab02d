package kr.hwanryu.rest.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start on the signing key of somebody's machine anywhere but there. */
final class ProductionSafety {

    void check(
            @Observes StartupEvent start,
            @ConfigProperty(name = "hwanryu.environment", defaultValue = "production") String environment,
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> localKey) {
        if (!environment.equals("local") && localKey.isPresent()) {
            throw new IllegalStateException("QUARKUS_OIDC_PUBLIC_KEY is for HWANRYU_ENVIRONMENT=local only;"
                    + " production verifies tokens against QUARKUS_OIDC_AUTH_SERVER_URL");
        }
    }
}
