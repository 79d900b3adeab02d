package kr.hwanryu.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.events.Event;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subscription as a client wants it. Public for the classes of services: without it in sight their resource would be neither
 * validated nor idempotent.
 *
 * @param types of the event catalogue; null or empty for all
 * @param regionIds null or empty for all, events of no region included
 * @param from null is NOW
 * @param cursor of the feed with the same types and regions; only where {@code from} is CURSOR
 */
@Schema(name = "CreateSubscription")
public record CreateSubscriptionRequest(
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        examples = "https://agency.example.org/hwanryu",
                        description = "https, port 443 or from 1024, on a host with public addresses only.")
                String targetUrl,
        @Size(max = 50) @Schema(nullable = true, examples = "[\"kr.hwanryu.evaluation.published\"]")
                List<@NotNull @Size(max = 128) @Pattern(regexp = Event.TYPE) String> types,
        @Size(max = 50) @Schema(nullable = true, examples = "[\"gangwon\"]") List<@NotNull @RegionId String> regionIds,
        @Size(max = 500) @Schema(nullable = true, examples = "성과 시스템 연계") String descriptionKo,
        @Schema(nullable = true, description = "The first event that is pushed; left out: `NOW`.") StartFrom from,
        @Size(min = 1, max = 1024)
                @Schema(
                        nullable = true,
                        description =
                                "`nextCursor` of the feed with the same types and regions, where `from` is `CURSOR`.")
                String cursor) {

    public CreateSubscriptionRequest {
        types = types == null ? List.of() : types;
        regionIds = regionIds == null ? List.of() : regionIds;
        from = from == null ? StartFrom.NOW : from;
    }

    List<Fault> faults() {
        return (from == StartFrom.CURSOR) == (cursor != null)
                ? List.of()
                : List.of(Fault.inBody("/cursor", "CURSOR_WITHOUT_ITS_START"));
    }
}
