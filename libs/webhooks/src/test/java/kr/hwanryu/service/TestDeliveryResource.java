package kr.hwanryu.service;

import jakarta.ws.rs.Path;
import kr.hwanryu.webhooks.DeliveryService;
import kr.hwanryu.webhooks.SubscriptionDeliveryResource;

/** In another package than what it extends, as it is in services. */
@Path("/v1/subscriptions/test")
class TestDeliveryResource extends SubscriptionDeliveryResource {

    TestDeliveryResource(DeliveryService deliveries) {
        super("test", deliveries);
    }
}
