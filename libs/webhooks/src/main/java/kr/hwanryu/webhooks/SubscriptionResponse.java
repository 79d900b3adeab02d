package kr.hwanryu.webhooks;

import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.events.EventFilter;
import kr.hwanryu.storage.Row;
import kr.hwanryu.storage.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subscription. How its delivery goes is asked for by itself, since that is no change of the subscription.
 *
 * @param types empty for all
 * @param regionIds empty for all, events of no region included
 * @param disabledReason null unless it is disabled
 * @param secret signs what is pushed; only in the answer that makes it, null ever after
 * @param previousSecretUntil until when the secret before this one signs too; null where there is none
 */
@Schema(name = "Subscription")
record SubscriptionResponse(
        UUID id,
        @Schema(maxLength = 2000, examples = "https://agency.example.org/hwanryu") String targetUrl,
        @Schema(maxItems = 50, examples = "[\"kr.hwanryu.evaluation.published\"]") List<@Size(max = 128) String> types,
        @Schema(maxItems = 50, examples = "[\"gangwon\"]") List<@Size(max = 64) String> regionIds,
        @Schema(nullable = true, maxLength = 500, examples = "성과 시스템 연계") String descriptionKo,
        SubscriptionState state,
        @Schema(nullable = true) DisabledReason disabledReason,
        @Schema(nullable = true) Instant disabledAt,
        @Schema(
                        nullable = true,
                        maxLength = 64,
                        description = "The signing secret, shown once: in the answer that makes it, null ever after.")
                String secret,
        @Schema(nullable = true) Instant previousSecretUntil,
        Instant createdAt,
        Instant recordedAt)
        implements ShownOnce {

    static SubscriptionResponse read(Row row) throws SQLException {
        return new SubscriptionResponse(
                row.uuid("id"),
                row.string("target_url"),
                row.strings("types"),
                row.strings("region_ids"),
                row.string("description_ko"),
                row.constant("state", SubscriptionState.class),
                row.constant("disabled_reason", DisabledReason.class),
                row.instant("disabled_at"),
                null,
                row.instant("previous_secret_until"),
                row.instant("created_at"),
                row.instant("recorded_at"));
    }

    SubscriptionResponse showing(SigningSecret made) {
        return with(made.text());
    }

    @Override
    public SubscriptionResponse kept() {
        return with(null);
    }

    private SubscriptionResponse with(String shownSecret) {
        return new SubscriptionResponse(
                id,
                targetUrl,
                types,
                regionIds,
                descriptionKo,
                state,
                disabledReason,
                disabledAt,
                shownSecret,
                previousSecretUntil,
                createdAt,
                recordedAt);
    }

    EventFilter filter() {
        return EventFilter.of(types, regionIds);
    }
}
