package kr.hwanryu.industry.subscriptions;

import jakarta.ws.rs.Path;
import kr.hwanryu.webhooks.SubscriptionResource;
import kr.hwanryu.webhooks.SubscriptionService;

@Path("/v1/subscriptions/industry")
class ServiceSubscriptionResource extends SubscriptionResource {

    ServiceSubscriptionResource(SubscriptionService subscriptions) {
        super("industry", subscriptions);
    }
}
