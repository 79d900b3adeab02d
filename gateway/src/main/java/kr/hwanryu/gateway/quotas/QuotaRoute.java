package kr.hwanryu.gateway.quotas;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.hwanryu.gateway.edge.Edge;
import kr.hwanryu.gateway.edge.TrustedPeers;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/**
 * Counts every request of the API once, when it comes: a long poll is one, however long it waits, and what is refused
 * later was counted too. Pages, contract and problems outside {@code /v1} are free: they cost next to nothing, and a
 * client that was stopped must be able to read why.
 */
@ApplicationScoped
public class QuotaRoute {

    /** Behind the edge's checks and whoever finds out which client it is, before every route. */
    private static final int ORDER = Edge.FIRST + 20;

    private final boolean enabled;
    private final Policies policies;
    private final Buckets buckets;
    private final TrustedPeers trustedPeers;
    private final QuotaMeters meters;

    QuotaRoute(QuotasConfig config, Buckets buckets, TrustedPeers trustedPeers, QuotaMeters meters) {
        this.enabled = config.enabled();
        this.policies = new Policies(config);
        this.buckets = buckets;
        this.trustedPeers = trustedPeers;
        this.meters = meters;
    }

    void install(@Observes Router router) {
        if (enabled) {
            router.route("/v1/*").order(ORDER).handler(this::check);
        }
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String client = context.get(Edge.CLIENT);
        Holder holder = client == null ? Holder.address(request, trustedPeers) : Holder.client(client);
        Policy policy = policies.of(holder, Use.of(request.method(), request.path()));
        Future<Verdict> taken = buckets.take(policy, holder);
        if (taken.isComplete()) {
            decide(context, taken.result());
            return;
        }
        // What comes of the body meanwhile must find its reader.
        request.pause();
        taken.onComplete(answer -> {
            request.resume();
            decide(context, answer.result());
        });
    }

    private void decide(RoutingContext context, Verdict verdict) {
        meters.count(verdict);
        if (context.response().closed()) {
            return;
        }
        verdict.tell(context.response().headers());
        if (verdict.isGranted()) {
            context.next();
        } else {
            context.fail(usedUp(verdict));
        }
    }

    private static ProblemException usedUp(Verdict verdict) {
        Policy policy = verdict.policy();
        return ProblemException.told(
                        ProblemType.TOO_MANY_REQUESTS,
                        "quota-used-up",
                        policy.use().id(),
                        policy.limit(),
                        policy.window().toSeconds())
                .header("Retry-After", Long.toString(verdict.seconds()));
    }
}
