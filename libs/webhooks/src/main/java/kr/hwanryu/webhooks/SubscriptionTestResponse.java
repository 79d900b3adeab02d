package kr.hwanryu.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a test event.
 *
 * @param eventId the {@code webhook-id} that was sent
 * @param status null where there was no answer
 * @param error null where it was delivered
 */
@Schema(name = "SubscriptionTest")
record SubscriptionTestResponse(
        UUID eventId,
        Instant sentAt,
        boolean delivered,
        @Schema(nullable = true, minimum = "100", maximum = "999") Integer status,
        @Schema(nullable = true) DeliveryError error) {}
