package kr.hwanryu.outcome.subscriptions;

import jakarta.ws.rs.Path;
import kr.hwanryu.webhooks.SubscriptionResource;
import kr.hwanryu.webhooks.SubscriptionService;

@Path("/v1/subscriptions/outcome")
class ServiceSubscriptionResource extends SubscriptionResource {

    ServiceSubscriptionResource(SubscriptionService subscriptions) {
        super("outcome", subscriptions);
    }
}
