package kr.hwanryu.rest.access;

import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * The provider's keys, as quarkus-oidc holds them. It fetches them when a token names one that it does not know, and never
 * otherwise: a key that the provider has withdrawn would be believed for as long as nobody comes with a new one. So they are
 * renewed on a schedule too, and a provider that was away at the start is looked for until it is there. The only class that
 * knows the insides of quarkus-oidc.
 */
@Singleton
public final class VerificationKeys {

    /** How soon to ask again for keys of which we have none. */
    static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(VerificationKeys.class);

    private final TenantConfigBean tenants;
    private final Vertx vertx;
    private final Duration renewal;
    private volatile boolean away;
    private Duration untilRenewal;

    VerificationKeys(
            TenantConfigBean tenants,
            Vertx vertx,
            @ConfigProperty(name = "hwanryu.identity.key-renewal", defaultValue = "60s") Duration renewal) {
        this.tenants = tenants;
        this.vertx = vertx;
        this.renewal = renewal;
        this.untilRenewal = renewal;
    }

    /** Whether there are any; without them nothing can be said of a token, neither yes nor no. */
    boolean present() {
        return tenants.getDefaultTenant().ready();
    }

    /** Whether the provider did not answer when last asked: then nothing can be said of a key that we do not know. */
    boolean mayBeOld() {
        return away;
    }

    void keep(@Observes StartupEvent start) {
        OidcTenantConfig settings = tenants.getDefaultTenant().oidcConfig();
        if (settings.tenantEnabled() && settings.authServerUrl().isPresent()) {
            tell(present() ? null : "no answer at the start");
            vertx.setPeriodic(BETWEEN_TRIES.toMillis(), tick -> renewWhenDue());
        }
    }

    private void renewWhenDue() {
        untilRenewal = untilRenewal.minus(BETWEEN_TRIES);
        if (away || untilRenewal.isNegative() || untilRenewal.isZero()) {
            untilRenewal = renewal;
            renew().subscribe().with(failure -> tell(failure == null ? null : failure.toString()));
        }
    }

    /** The failure; null when the provider answered. */
    private Uni<Throwable> renew() {
        TenantConfigContext tenant = tenants.getDefaultTenant();
        Uni<?> fetched = tenant.ready()
                // Fetches the keys to verify this with; that it is no token comes out afterwards.
                ? tenant.provider().refreshJwksAndVerifyJwtToken("", false, false, null)
                : tenant.initialize();
        return fetched.<Throwable>map(done -> null)
                .onFailure(InvalidJwtException.class)
                .recoverWithNull()
                .onFailure()
                .recoverWithItem(failure -> failure);
    }

    /** Says so once when the provider goes, and once when it is back; null when it is there. */
    void tell(String trouble) {
        if (trouble != null && !away) {
            LOG.warnf(
                    "The identity provider is away (%s). %s",
                    trouble,
                    present()
                            ? "Tokens are verified with the keys that are known."
                            : "Until it is there, requests with a token are answered with 503.");
        } else if (trouble == null && away) {
            LOG.info("The identity provider is back");
        }
        away = trouble != null;
    }
}
