package kr.hwanryu.outcome.subscriptions;

import jakarta.ws.rs.Path;
import kr.hwanryu.webhooks.DeliveryService;
import kr.hwanryu.webhooks.SubscriptionDeliveryResource;

@Path("/v1/subscriptions/outcome")
class ServiceDeliveryResource extends SubscriptionDeliveryResource {

    ServiceDeliveryResource(DeliveryService deliveries) {
        super("outcome", deliveries);
    }
}
