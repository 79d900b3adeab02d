package kr.hwanryu.industry.subscriptions;

import jakarta.ws.rs.Path;
import kr.hwanryu.webhooks.DeliveryService;
import kr.hwanryu.webhooks.SubscriptionDeliveryResource;

@Path("/v1/subscriptions/industry")
class ServiceDeliveryResource extends SubscriptionDeliveryResource {

    ServiceDeliveryResource(DeliveryService deliveries) {
        super("industry", deliveries);
    }
}
