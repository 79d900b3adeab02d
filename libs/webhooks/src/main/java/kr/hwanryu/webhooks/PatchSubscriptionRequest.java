package kr.hwanryu.webhooks;

import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.contract.CodeLabels;
import kr.hwanryu.rest.identifiers.RegionId;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a subscription that a merge patch may name, for the contract; what counts are the settings that result. */
@Schema(
        name = "PatchSubscription",
        description = "A merge patch (RFC 7396): what is named is replaced. `types` and `regionIds` that are null are"
                + " empty: all. `ACTIVE` also takes up again what was disabled, where it stopped.")
record PatchSubscriptionRequest(
        @Schema(nullable = true, maxLength = 2000) String targetUrl,
        @Schema(nullable = true, maxItems = 50) List<@Size(max = 128) String> types,
        @Schema(nullable = true, maxItems = 50) List<@RegionId String> regionIds,
        @Schema(nullable = true, maxLength = 500) String descriptionKo,
        @Schema(
                        nullable = true,
                        enumeration = {"ACTIVE", "PAUSED"},
                        extensions = @Extension(name = CodeLabels.OF, value = "SubscriptionState"))
                SubscriptionState state) {}
