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
    private static final int VERIFICATION = Edge.FIRST + 10;

    /** Behind the quotas: whoever guesses tokens uses up those of his address. */
    static final int REFUSAL = Edge.FIRST + 30;

    private static final String REFUSED = "hwanryu.token-refused";

    private final TokenAuthentication tokens;
    private final IdentityProviderManager providers;

    TokenCheck(TokenAuthentication tokens, IdentityProviderManager providers) {
        this.tokens = tokens;
        this.providers = providers;
    }

    void install(@Observes Router router) {
        router.route().order(VERIFICATION).handler(this::check);
        router.route().order(REFUSAL).handler(TokenCheck::refuse);
    }

    private void check(RoutingContext context) {
        int credentials =
                context.request().headers().getAll(HttpHeaders.AUTHORIZATION).size();
        if (credentials == 0) {
            context.next();
            return;
        }
        if (credentials > 1) {
            refuseLater(context, ProblemException.invalidToken());
            return;
        }
        // The keys may have to be fetched first; Quarkus holds the body back until somebody reads it.
        tokens.authenticate(context, providers)
                .subscribe()
                .with(identity -> goOn(context, identity), failure -> refuseLater(context, failure));
    }

    private static void goOn(RoutingContext context, SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            refuseLater(context, ProblemException.invalidToken());
            return;
        }
        context.put(Edge.CLIENT, identity.getPrincipal().getName());
        context.next();
    }

    private static void refuseLater(RoutingContext context, Throwable failure) {
        context.put(REFUSED, failure instanceof ProblemException problem ? problem : ProblemException.invalidToken());
        context.next();
    }

    private static void refuse(RoutingContext context) {
        ProblemException refused = context.get(REFUSED);
        if (refused == null) {
            context.next();
        } else {
            context.fail(refused);
        }
    }
}
