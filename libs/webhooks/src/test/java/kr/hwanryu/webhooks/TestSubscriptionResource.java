package kr.hwanryu.webhooks;

import jakarta.ws.rs.Path;

@Path("/v1/subscriptions/test")
class TestSubscriptionResource extends SubscriptionResource {

    TestSubscriptionResource(SubscriptionService subscriptions) {
        super("test", subscriptions);
    }
}
