package kr.hwanryu.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.events.Event;
import kr.hwanryu.rest.identifiers.RegionId;

/** What a client can change of a subscription, as it is or would be. */
record SubscriptionSettings(
        @NotBlank @Size(max = 2000) String targetUrl,
        @Size(max = 50) List<@NotNull @Size(max = 128) @Pattern(regexp = Event.TYPE) String> types,
        @Size(max = 50) List<@NotNull @RegionId String> regionIds,
        @Size(max = 500) String descriptionKo,
        @NotNull SubscriptionState state) {

    SubscriptionSettings {
        types = types == null ? List.of() : types;
        regionIds = regionIds == null ? List.of() : regionIds;
    }

    static SubscriptionSettings of(SubscriptionResponse current) {
        return new SubscriptionSettings(
                current.targetUrl(), current.types(), current.regionIds(), current.descriptionKo(), current.state());
    }

    static SubscriptionSettings of(CreateSubscriptionRequest request) {
        return new SubscriptionSettings(
                request.targetUrl(),
                request.types(),
                request.regionIds(),
                request.descriptionKo(),
                SubscriptionState.ACTIVE);
    }

    /** Whether delivery is to begin afresh after this change, whatever failed before it. */
    boolean begins(SubscriptionSettings before) {
        return state == SubscriptionState.ACTIVE
                && (before.state != SubscriptionState.ACTIVE || !targetUrl.equals(before.targetUrl));
    }
}
