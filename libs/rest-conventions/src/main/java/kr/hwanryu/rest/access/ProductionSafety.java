package kr.hwanryu.rest.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start on settings under which a stranger could sign tokens: the key of somebody's machine, a provider whose
 * keys come over plain HTTP, a token that may be anybody's. Only {@code HWANRYU_ENVIRONMENT=local} may.
 */
final class ProductionSafety {

    private static final String LOCAL_ISSUER = "https://hwanryu.local";
    private static final String ANY = "any";

    void check(@Observes StartupEvent start, Config config) {
        boolean local = text(config, "hwanryu.environment").equals("local");
        boolean verifies = config.getOptionalValue("quarkus.oidc.tenant-enabled", Boolean.class)
                .orElse(true);
        if (!local && verifies) {
            refuseLocalKey(config);
            refusePlainHttp(config);
            refuseAnybody(config);
        }
    }

    private static void refuseLocalKey(Config config) {
        if (!text(config, "quarkus.oidc.public-key").isEmpty()) {
            throw new IllegalStateException("QUARKUS_OIDC_PUBLIC_KEY is for HWANRYU_ENVIRONMENT=local only;"
                    + " production verifies tokens against QUARKUS_OIDC_AUTH_SERVER_URL");
        }
    }

    private static void refusePlainHttp(Config config) {
        String url = text(config, "quarkus.oidc.auth-server-url");
        boolean allowed = config.getOptionalValue("hwanryu.identity.plain-http", Boolean.class)
                .orElse(false);
        if (!url.toLowerCase(Locale.ROOT).startsWith("https://") && !allowed) {
            throw new IllegalStateException("QUARKUS_OIDC_AUTH_SERVER_URL must be https, not '" + url
                    + "': who can change what passes can sign tokens. HWANRYU_IDENTITY_PLAIN_HTTP=true allows it"
                    + " where the network itself is trusted");
        }
    }

    private static void refuseAnybody(Config config) {
        String issuer = text(config, "quarkus.oidc.token.issuer");
        if (issuer.equals(LOCAL_ISSUER) || issuer.equals(ANY)) {
            throw new IllegalStateException("QUARKUS_OIDC_TOKEN_ISSUER must be the provider's, not '" + issuer + "'");
        }
        String audience = text(config, "quarkus.oidc.token.audience");
        if (audience.isEmpty() || audience.equals(ANY)) {
            throw new IllegalStateException("QUARKUS_OIDC_TOKEN_AUDIENCE must name us, not '" + audience + "'");
        }
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
