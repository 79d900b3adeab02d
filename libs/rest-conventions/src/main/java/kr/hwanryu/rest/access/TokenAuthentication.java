package kr.hwanryu.rest.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import java.util.concurrent.Semaphore;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.trace.CurrentTrace;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Verifies tokens with quarkus-oidc, and mends two of its answers. A token that cannot be verified because the provider is
 * away is no bad token: 503, not 401. A token that names an unknown key waits until the keys have been fetched once more: after
 * a rotation only the first of many would be let in.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TokenAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "bearer ";

    /** Requests that may wait for keys at a time: whoever sends invented keys in masses shall not fill the memory. */
    private static final int WAITING_PLACES = 1_000;

    private final OidcAuthenticationMechanism oidc;
    private final VerificationKeys keys;
    private final Semaphore places = new Semaphore(WAITING_PLACES);

    TokenAuthentication(OidcAuthenticationMechanism oidc, VerificationKeys keys) {
        this.oidc = oidc;
        this.keys = keys;
    }

    /**
     * The client behind the request; null without a bearer token, a failure when it is not good or cannot be told. Answers on
     * the caller's context.
     */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String credentials = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null) {
            return Uni.createFrom().nullItem();
        }
        if (!keys.present()) {
            return Uni.createFrom().failure(providerAway());
        }
        return Uni.createFrom()
                .deferred(() -> withItsKey(credentials))
                .flatMap(known -> oidc.authenticate(context, providers))
                .onItem()
                .ifNotNull()
                .invoke(TokenAuthentication::requireSubject)
                .onItem()
                .ifNotNull()
                .invoke(identity ->
                        CurrentTrace.logClient(identity.getPrincipal().getName()));
    }

    /** Done once the key that the token names is known. */
    private Uni<Void> withItsKey(String credentials) {
        if (!keys.haveIds() || !credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Uni.createFrom().voidItem();
        }
        String key = keyId(credentials.substring(BEARER.length()).strip());
        return keys.contain(key) ? Uni.createFrom().voidItem() : waitFor(key);
    }

    private Uni<Void> waitFor(String key) {
        if (keys.mayBeOld() || !places.tryAcquire()) {
            return Uni.createFrom().failure(providerAway());
        }
        Context caller = Vertx.currentContext();
        return keys.fetched()
                .onTermination()
                .invoke(() -> places.release())
                .emitOn(step -> caller.runOnContext(now -> step.run()))
                .invoke(() -> requireKnown(key));
    }

    private void requireKnown(String key) {
        if (!keys.contain(key)) {
            throw keys.mayBeOld() ? providerAway() : new AuthenticationFailedException("The token's key is unknown");
        }
    }

    /** The provider's keys all have an id, so a token that names none is signed by somebody else. */
    private static String keyId(String token) {
        try {
            String id = JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
            if (id != null) {
                return id;
            }
        } catch (JoseException noToken) {
            throw new AuthenticationFailedException(noToken);
        }
        throw new AuthenticationFailedException("The token names no key");
    }

    /** The setting that asks for it is not heeded where a public key is configured. */
    private static void requireSubject(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() == null) {
            throw new AuthenticationFailedException("The token has no subject");
        }
    }

    private static ProblemException providerAway() {
        return ProblemException.unavailable("identity-provider", VerificationKeys.BETWEEN_TRIES, null);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    /** Before the one that it stands in for. */
    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
