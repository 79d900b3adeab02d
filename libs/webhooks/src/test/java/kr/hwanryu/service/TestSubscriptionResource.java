package kr.hwanryu.service;

import jakarta.ws.rs.Path;
import kr.hwanryu.webhooks.SubscriptionResource;
import kr.hwanryu.webhooks.SubscriptionService;

/** In another package than what it extends, as it is in services. */
@Path("/v1/subscriptions/test")
class TestSubscriptionResource extends SubscriptionResource {

    TestSubscriptionResource(SubscriptionService subscriptions) {
        super("test", subscriptions);
    }
}
