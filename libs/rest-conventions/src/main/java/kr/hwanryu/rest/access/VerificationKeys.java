package kr.hwanryu.rest.access;

import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * The provider's keys, as quarkus-oidc holds them. Left alone, it fetches them for the first of the tokens that name an unknown
 * key and refuses the others, and believes a withdrawn key for as long as nobody comes with a new one. So they are fetched
 * here: when somebody waits for them, on a schedule, and until a provider that was away at the start is there. The only class
 * that knows the insides of quarkus-oidc.
 */
@Singleton
public final class VerificationKeys {

    /** How soon to ask again for keys of which we have none. */
    static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    /** Keys may rotate twice a minute, and tokens with invented keys are no flood at the provider. */
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(VerificationKeys.class);

    private final TenantConfigBean tenants;
    private final PublishedKeys published;
    private final Vertx vertx;
    private final Duration renewal;
    private volatile boolean away;
    private Duration untilRenewal;
    private Uni<Void> nextFetch;
    private long lastFetch = System.nanoTime() - BETWEEN_FETCHES.toNanos();

    VerificationKeys(
            TenantConfigBean tenants,
            PublishedKeys published,
            Vertx vertx,
            @ConfigProperty(name = "hwanryu.identity.key-renewal", defaultValue = "60s") Duration renewal) {
        this.tenants = tenants;
        this.published = published;
        this.vertx = vertx;
        this.renewal = renewal;
        this.untilRenewal = renewal;
    }

    /** Whether there are any; without them nothing can be said of a token, neither yes nor no. */
    boolean present() {
        return tenants.getDefaultTenant().ready();
    }

    /** Whether tokens are verified with keys of a provider; a single configured key has no id. */
    boolean haveIds() {
        return tenants.getDefaultTenant().oidcConfig().authServerUrl().isPresent();
    }

    boolean contain(String id) {
        return published.contain(id);
    }

    /** Whether the provider did not answer when last asked: then nothing can be said of a key that we do not know. */
    boolean mayBeOld() {
        return away;
    }

    /**
     * Done once the provider has been asked after this call, whether it answered or not. All who wait have one fetch made, within
     * {@link #BETWEEN_FETCHES}: one that is under way may have been answered before a key was published.
     */
    synchronized Uni<Void> fetched() {
        if (nextFetch == null) {
            long wait = BETWEEN_FETCHES.toMillis()
                    - Duration.ofNanos(System.nanoTime() - lastFetch).toMillis();
            nextFetch = Uni.createFrom()
                    .<Void>emitter(waiting -> vertx.setTimer(Math.max(1, wait), due -> fetch(waiting)))
                    .memoize()
                    .indefinitely();
        }
        return nextFetch;
    }

    private void fetch(UniEmitter<? super Void> waiting) {
        synchronized (this) {
            nextFetch = null;
            lastFetch = System.nanoTime();
        }
        renew().subscribe().with(failure -> {
            tell(failure == null ? null : failure.toString());
            waiting.complete(null);
        });
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
            fetched().subscribe().with(done -> {});
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
    private void tell(String trouble) {
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
