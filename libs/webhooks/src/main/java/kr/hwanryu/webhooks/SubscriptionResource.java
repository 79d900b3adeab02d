package kr.hwanryu.webhooks;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.callbacks.Callback;
import org.eclipse.microprofile.openapi.annotations.callbacks.CallbackOperation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The subscriptions of a service, the same for each; a service says where they are and what it is called. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "subscriptions",
        description = "Events pushed to an address of yours (webhooks), signed as Standard Webhooks 1.0 say.")
public abstract class SubscriptionResource {

    static final String SCOPE = "events:subscribe";
    static final String NOT_KEPT = "x-no-store";

    private final String collection;
    private final SubscriptionService subscriptions;

    protected SubscriptionResource(String service, SubscriptionService subscriptions) {
        this.collection = "subscriptions/" + service;
        this.subscriptions = subscriptions;
    }

    @GET
    @PermissionsAllowed(SCOPE)
    @Operation(
            operationId = "list{Service}Subscriptions",
            summary = "List your subscriptions to {service}",
            description = "Those that this client has made. Sorted by `id`, the oldest first.",
            extensions = @Extension(name = NOT_KEPT, value = "true", parseValue = true))
    public Page<SubscriptionResponse> list(@Valid @BeanParam PageRequest page) {
        return subscriptions.page(page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(SCOPE)
    @Operation(
            operationId = "get{Service}Subscription",
            summary = "Get a subscription to {service}",
            description = "One of this client's own; another's is a 404.")
    public RestResponse<SubscriptionResponse> get(@RestPath UUID id) {
        return notKept(subscriptions.get(id).ok());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(SCOPE)
    @Callback(
            name = "event",
            callbackUrlExpression = "{$request.body#/targetUrl}",
            operations =
                    @CallbackOperation(
                            method = "post",
                            summary = "An event that you subscribed to",
                            description =
                                    "One CloudEvent, as the feed has it. Answer 2xx within 10 seconds, before you work on it."
                                            + " Anything else is tried again after 5 s, 30 s, 2 min, 10 min, 1 h, 6 h, 12 h, 24 h and"
                                            + " 24 h, not before `Retry-After`; a 4xx or a redirect five times in all. Until then those"
                                            + " behind it wait; afterwards it is a dead letter and they go on. 410 ends the subscription."
                                            + " An event can come twice: know it by `webhook-id`.",
                            parameters = {
                                @Parameter(
                                        name = "webhook-id",
                                        in = ParameterIn.HEADER,
                                        required = true,
                                        description = "The event's `id`, the same at each attempt.",
                                        schema = @Schema(type = SchemaType.STRING, format = "uuid", maxLength = 36)),
                                @Parameter(
                                        name = "webhook-timestamp",
                                        in = ParameterIn.HEADER,
                                        required = true,
                                        description =
                                                "When it was sent, in seconds since 1970. Refuse what is not of these"
                                                        + " five minutes.",
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        pattern = "^[0-9]+$",
                                                        maxLength = 20)),
                                @Parameter(
                                        name = "webhook-signature",
                                        in = ParameterIn.HEADER,
                                        required = true,
                                        description =
                                                "`v1,` and the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in"
                                                        + " base64; two with a space between them for a day after a rotation. One that"
                                                        + " holds is enough.",
                                        schema = @Schema(type = SchemaType.STRING, maxLength = 512))
                            },
                            requestBody =
                                    @RequestBody(
                                            required = true,
                                            content =
                                                    @Content(
                                                            mediaType = Sender.MEDIA_TYPE,
                                                            schema = @Schema(ref = "#/components/schemas/CloudEvent"))),
                            responses = {
                                @APIResponse(
                                        responseCode = "default",
                                        description = "2xx: taken. 410: refused for good. Anything else: tried again.")
                            }))
    @Operation(
            operationId = "create{Service}Subscription",
            summary = "Subscribe to events of {service}",
            description =
                    "Events of these types and regions are sent to `targetUrl` in the order of the feed. The target must be https"
                            + " on a host with public addresses only, now and at each delivery. The `secret` of the answer signs"
                            + " them and is never shown again, not to the same `Idempotency-Key` either. At most 20 subscriptions per client; one more is a 409.")
    public RestResponse<SubscriptionResponse> create(@NotNull @Valid CreateSubscriptionRequest request) {
        Found<SubscriptionResponse> made = subscriptions.create(request);
        return notKept(made.written(collection, made.body().id()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(SCOPE)
    @Extension(name = "x-never-answers", value = "409")
    @Operation(
            operationId = "patch{Service}Subscription",
            summary = "Change, pause or resume a subscription to {service}",
            description =
                    "Replaces the fields that are named; needs `If-Match`. A paused one keeps its place; `ACTIVE` goes on from"
                            + " there, also after it was disabled. Other types and regions hold from its place on.")
    public RestResponse<SubscriptionResponse> patch(
            @RestPath UUID id,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = PatchSubscriptionRequest.class)))
                    String patch,
            @Valid @BeanParam Precondition precondition) {
        return notKept(subscriptions.patch(id, patch, precondition).ok());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(SCOPE)
    @APIResponse(responseCode = "204", description = "Deleted, its dead letters with it.")
    @Operation(
            operationId = "delete{Service}Subscription",
            summary = "End a subscription to {service}",
            description = "Needs `If-Match`. What is being sent at this moment may still arrive.",
            extensions = @Extension(name = NOT_KEPT, value = "true", parseValue = true))
    public void delete(@RestPath UUID id, @Valid @BeanParam Precondition precondition) {
        subscriptions.delete(id, precondition);
    }

    @POST
    @Idempotent
    @Path("/{id}/secrets")
    @PermissionsAllowed(SCOPE)
    @Operation(
            operationId = "rotate{Service}SubscriptionSecret",
            summary = "Give a subscription to {service} a new secret",
            description =
                    "The `secret` of the answer signs from now on and is never shown again. The one before it signs too for 24"
                            + " hours: what is sent carries both signatures.")
    public RestResponse<SubscriptionResponse> rotate(@RestPath UUID id) {
        return notKept(subscriptions.rotate(id).written(collection, id));
    }

    /** What is an agency's own is nobody else's to keep, and its secret nobody's. */
    static <T> RestResponse<T> notKept(RestResponse<T> response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        return response;
    }
}
