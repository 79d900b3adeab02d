package kr.hwanryu.rest.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.hwanryu.rest.problem.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies tokens with quarkus-oidc, and mends two of its answers. A token that cannot be verified because the provider is
 * away is no bad token: 503, not 401. A token with a key that was fetched for another request a moment ago, or is being
 * fetched, is looked at again: after a rotation only the first of many would be let in.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TokenAuthentication implements HttpAuthenticationMechanism {

    /** Looking again after 0.1, 0.3, 0.7 and 1.5 s outlasts {@code quarkus.oidc.token.forced-jwk-refresh-interval}. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private static final int MORE_LOOKS = 4;

    /** Tokens that may be looked at again at a time: whoever sends invented keys in masses shall not fill the memory. */
    private static final int WAITING_PLACES = 64;

    private final OidcAuthenticationMechanism oidc;
    private final VerificationKeys keys;
    private final Semaphore places = new Semaphore(WAITING_PLACES);

    TokenAuthentication(OidcAuthenticationMechanism oidc, VerificationKeys keys) {
        this.oidc = oidc;
        this.keys = keys;
    }

    /** The client behind the request; null without a bearer token, a failure when it is not good or cannot be told. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (context.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return Uni.createFrom().nullItem();
        }
        if (!keys.present()) {
            return Uni.createFrom().failure(providerAway(null));
        }
        return look(context, providers)
                .onFailure(TokenAuthentication::isOfUnknownKey)
                .recoverWithUni(failure -> lookAgain(context, providers, failure))
                .onFailure()
                .transform(this::tellApart)
                .onItem()
                .ifNotNull()
                .invoke(TokenAuthentication::requireSubject);
    }

    private Uni<SecurityIdentity> look(RoutingContext context, IdentityProviderManager providers) {
        return Uni.createFrom().deferred(() -> oidc.authenticate(context, providers));
    }

    private Uni<SecurityIdentity> lookAgain(
            RoutingContext context, IdentityProviderManager providers, Throwable unknownKey) {
        if (!places.tryAcquire()) {
            return Uni.createFrom().failure(unknownKey);
        }
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(FIRST_PAUSE)
                .flatMap(waited -> look(context, providers)
                        .onFailure(TokenAuthentication::isOfUnknownKey)
                        .retry()
                        .withBackOff(FIRST_PAUSE.multipliedBy(2))
                        .withJitter(0)
                        .atMost(MORE_LOOKS - 1))
                .onTermination()
                .invoke(() -> places.release());
    }

    private Throwable tellApart(Throwable failure) {
        if (isOfProvider(failure)) {
            keys.tell(causes(failure)
                    .reduce((outer, inner) -> inner)
                    .orElse(failure)
                    .toString());
            return providerAway(failure);
        }
        return isOfUnknownKey(failure) && keys.mayBeOld() ? providerAway(failure) : failure;
    }

    /** The setting that asks for it is not heeded where a public key is configured. */
    private static void requireSubject(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() == null) {
            throw new AuthenticationFailedException("The token has no subject");
        }
    }

    private static boolean isOfUnknownKey(Throwable failure) {
        return has(failure, UnresolvableKeyException.class::isInstance);
    }

    private static boolean isOfProvider(Throwable failure) {
        return !has(failure, InvalidJwtException.class::isInstance)
                && has(
                        failure,
                        cause -> cause instanceof OIDCException
                                || cause instanceof IOException
                                || cause instanceof VertxException
                                || cause instanceof TimeoutException);
    }

    private static boolean has(Throwable failure, Predicate<Throwable> kind) {
        return causes(failure).anyMatch(kind);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }

    private static ProblemException providerAway(Throwable cause) {
        return ProblemException.unavailable("identity-provider", VerificationKeys.BETWEEN_TRIES, cause);
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
