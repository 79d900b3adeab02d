package kr.hwanryu.webhooks;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How the delivery to subscriptions of a service goes, the same for each; a service says where the subscriptions are. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "subscriptions")
public abstract class SubscriptionDeliveryResource {

    private final String collection;
    private final DeliveryService deliveries;

    protected SubscriptionDeliveryResource(String service, DeliveryService deliveries) {
        this.collection = "subscriptions/" + service;
        this.deliveries = deliveries;
    }

    @GET
    @Path("/{id}/delivery")
    @PermissionsAllowed(SubscriptionResource.SCOPE)
    @Operation(
            operationId = "get{Service}SubscriptionDelivery",
            summary = "See how the delivery to a subscription to {service} goes",
            description = "Where it stands, what failed last, and when that is tried again.",
            extensions = @Extension(name = SubscriptionResource.NOT_KEPT, value = "true", parseValue = true))
    public RestResponse<DeliveryResponse> delivery(@RestPath UUID id) {
        return SubscriptionResource.notKept(RestResponse.ok(deliveries.get(id)));
    }

    @GET
    @Path("/{id}/dead-letters")
    @PermissionsAllowed(SubscriptionResource.SCOPE)
    @Operation(
            operationId = "list{Service}DeadLetters",
            summary = "List the dead letters of a subscription to {service}",
            description =
                    "Events that could not be delivered and were set aside, until a replay delivers them. Sorted by `id`:"
                            + " what was set aside first comes first.",
            extensions = @Extension(name = SubscriptionResource.NOT_KEPT, value = "true", parseValue = true))
    public Page<DeadLetterResponse> deadLetters(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return deliveries.deadLetters(id, page);
    }

    @POST
    @Idempotent
    @Path("/{id}/replays")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(SubscriptionResource.SCOPE)
    @Operation(
            operationId = "replay{Service}Subscription",
            summary = "Send events of {service} again",
            description =
                    "From a cursor, a change or an event on, or some dead letters. They carry the `webhook-id` that they had."
                            + " A subscription that is not active sends them once it is.")
    public RestResponse<SubscriptionResponse> replay(@RestPath UUID id, @NotNull @Valid CreateReplayRequest request) {
        return SubscriptionResource.notKept(deliveries.replay(id, request).written(collection, id));
    }

    @POST
    @Idempotent
    @Path("/{id}/tests")
    @PermissionsAllowed(SubscriptionResource.SCOPE)
    @APIResponse(
            responseCode = "200",
            description = "What came of it.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionTestResponse.class)))
    @Operation(
            operationId = "test{Service}Subscription",
            summary = "Send a test event to a subscription to {service}",
            description =
                    "One attempt, now, with an event of type `kr.hwanryu.subscription.tested` that no feed has; also where the"
                            + " subscription is not active. Answers whether it was taken.",
            extensions = @Extension(name = SubscriptionResource.NOT_KEPT, value = "true", parseValue = true))
    public RestResponse<SubscriptionTestResponse> test(@RestPath UUID id) {
        return SubscriptionResource.notKept(RestResponse.ok(deliveries.test(collection, id)));
    }
}
