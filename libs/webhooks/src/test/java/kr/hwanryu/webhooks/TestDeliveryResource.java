package kr.hwanryu.webhooks;

import jakarta.ws.rs.Path;

@Path("/v1/subscriptions/test")
class TestDeliveryResource extends SubscriptionDeliveryResource {

    TestDeliveryResource(DeliveryService deliveries) {
        super("test", deliveries);
    }
}
