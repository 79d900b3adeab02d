package kr.hwanryu.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** A page of another service's feed, with what we read of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FollowedPage(@JsonProperty(required = true) List<Told> items, @JsonProperty(required = true) String nextCursor) {

    /** One event of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            String id,
            String type,
            String subject,
            Instant time,
            String regionid,
            long changeno,
            int position,
            String traceparent,
            JsonNode data) {

        ReceivedEvent received() {
            return new ReceivedEvent(id, type, subject, regionid, changeno, traceparent, data);
        }
    }

    Told first() {
        return items.get(0);
    }

    Told last() {
        return items.get(items.size() - 1);
    }
}
