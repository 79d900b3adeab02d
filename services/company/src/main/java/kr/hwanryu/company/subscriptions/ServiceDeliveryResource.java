package kr.hwanryu.company.subscriptions;

import jakarta.ws.rs.Path;
import kr.hwanryu.webhooks.DeliveryService;
import kr.hwanryu.webhooks.SubscriptionDeliveryResource;

@Path("/v1/subscriptions/company")
class ServiceDeliveryResource extends SubscriptionDeliveryResource {

    ServiceDeliveryResource(DeliveryService deliveries) {
        super("company", deliveries);
    }
}
