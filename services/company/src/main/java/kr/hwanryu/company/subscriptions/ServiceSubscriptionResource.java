package kr.hwanryu.company.subscriptions;

import jakarta.ws.rs.Path;
import kr.hwanryu.webhooks.SubscriptionResource;
import kr.hwanryu.webhooks.SubscriptionService;

@Path("/v1/subscriptions/company")
class ServiceSubscriptionResource extends SubscriptionResource {

    ServiceSubscriptionResource(SubscriptionService subscriptions) {
        super("company", subscriptions);
    }
}
