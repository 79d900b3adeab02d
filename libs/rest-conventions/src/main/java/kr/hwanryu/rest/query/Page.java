package kr.hwanryu.rest.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.rest.conditional.Tagged;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list, all of one state.
 *
 * @param items at most {@code limit} of them, in the list's order
 * @param nextCursor where the next page begins; null on the last one
 * @param readAt when the last change in what was read was recorded; null where nothing was ever written
 * @param total how many match in all; present only when asked for
 * @param etag the answer's entity tag, sent as a header
 * @param state what all pages of one reading have in common: the tag, unless the answer is also made of what another service
 *     told of these very items
 * @param <T> what an item is
 */
public record Page<T>(
        @Schema(maxItems = PageRequest.MAX_LIMIT) List<T> items,
        @Schema(nullable = true, maxLength = 1024) String nextCursor,
        @Schema(nullable = true) Instant readAt,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(minimum = "0", extensions = @Extension(name = "x-optional", value = "true"))
                Long total,
        @JsonIgnore String etag,
        @JsonIgnore String state)
        implements Tagged {

    /** A page of what is held here. */
    public Page(List<T> items, String nextCursor, Instant readAt, Long total, String etag) {
        this(items, nextCursor, readAt, total, etag, etag);
    }
}
