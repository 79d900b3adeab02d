package kr.hwanryu.gateway.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.hwanryu.gateway.edge.Edge;
import kr.hwanryu.rest.access.TokenAuthentication;
import kr.hwanryu.rest.problem.ProblemException;

/**
 * Verifies the token of a request that has one; a request without goes on as anonymous, and costs nothing here. Credentials
 * that we cannot verify are refused, whatever they are sent to. The token goes on as it came: each service verifies it again.
 */
@ApplicationScoped
public class TokenCheck {

    /** After the checks of the head, before quotas and routes. */
    static final int ORDER = Edge.FIRST + 10;

    private final TokenAuthentication tokens;
    private final IdentityProviderManager providers;

    TokenCheck(TokenAuthentication tokens, IdentityProviderManager providers) {
        this.tokens = tokens;
        this.providers = providers;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        int credentials =
                context.request().headers().getAll(HttpHeaders.AUTHORIZATION).size();
        if (credentials == 0) {
            context.next();
            return;
        }
        if (credentials > 1) {
            throw ProblemException.invalidToken();
        }
        // The keys may have to be fetched first; Quarkus holds the body back until somebody reads it.
        tokens.authenticate(context, providers)
                .subscribe()
                .with(identity -> goOn(context, identity), failure -> refuse(context, failure));
    }

    private static void goOn(RoutingContext context, SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            context.fail(ProblemException.invalidToken());
            return;
        }
        context.put(Edge.CLIENT, identity.getPrincipal().getName());
        context.next();
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        context.fail(failure instanceof ProblemException problem ? problem : ProblemException.invalidToken());
    }
}
