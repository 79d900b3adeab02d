package kr.hwanryu.webhooks;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be sent again; exactly one of them. */
@Schema(name = "CreateReplay", description = "Exactly one of the fields says what is sent again.")
public record CreateReplayRequest(
        @Size(min = 1, max = 1024)
                @Schema(
                        nullable = true,
                        description =
                                "Everything behind this cursor of the feed with the same types and regions. One that is"
                                        + " ahead of the subscription passes over what lies between.")
                String cursor,
        @Min(1) @Schema(nullable = true, description = "Everything from this change on.") Long changeNo,
        @Schema(nullable = true, description = "Everything from this event on.") UUID eventId,
        @Size(min = 1, max = 200) @Schema(nullable = true, description = "These dead letters alone.")
                List<@NotNull UUID> deadLetterIds) {

    boolean isOne() {
        return Stream.of(cursor, changeNo, eventId, deadLetterIds)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }
}
