package kr.hwanryu.events;

import java.util.List;
import kr.hwanryu.rest.query.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some events in the order in which their changes were committed.
 *
 * @param items at most {@code limit} of them; none when nothing is new
 * @param nextCursor where to go on; always there
 */
@Schema(name = "EventPage")
public record EventPage(
        @Schema(maxItems = PageRequest.MAX_LIMIT) List<CloudEvent> items, @Schema(maxLength = 1024) String nextCursor) {

    /** CloudEvents 1.0, JSON batch format: the bare array, where to go on in the header Link. */
    public static final String BATCH = "application/cloudevents-batch+json";
}
