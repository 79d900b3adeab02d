package kr.hwanryu.webhooks;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the delivery to a subscription goes.
 *
 * @param cursor where it stands: the feed with the same types and regions goes on from there
 * @param pendingSince when the first event that it is still to have was recorded; null where it has had all
 * @param attempts failed ones of that event
 * @param failingSince the first failure since the last success; null while all is well
 * @param nextAttemptAt null unless the event has failed
 * @param lastStatus null where there was no attempt yet, or no answer
 * @param lastError null unless the last attempt failed
 */
@Schema(name = "SubscriptionDelivery")
record DeliveryResponse(
        @Schema(
                        maxLength = 1024,
                        description =
                                "Where the subscription stands; the feed with the same types and regions takes it.")
                String cursor,
        @Schema(nullable = true) Instant pendingSince,
        @Schema(minimum = "0") int attempts,
        @Schema(nullable = true) Instant failingSince,
        @Schema(nullable = true) Instant nextAttemptAt,
        @Schema(nullable = true) Instant lastAttemptAt,
        @Schema(nullable = true, minimum = "100", maximum = "999") Integer lastStatus,
        @Schema(nullable = true) DeliveryError lastError,
        @Schema(nullable = true) Instant lastDeliveredAt,
        @Schema(minimum = "0") long deadLetters) {}
