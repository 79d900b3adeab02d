package kr.hwanryu.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * A service's answer of 200.
 *
 * @param validator its entity tag, {@link #NOT_KEPT} where the service does not want it kept
 */
record Answer(JsonNode body, String validator) {

    /** Stands for an entity tag where the service gave none, because the answer has a hole of its own. */
    static final String NOT_KEPT = "not kept";

    /** Reads an answer; every status but 200 is {@link NotOk}, as is a body that is no JSON object. */
    static Answer of(int status, String entityTag, byte[] bytes) {
        if (status != 200) {
            throw new NotOk(
                    switch (status) {
                        case 404 -> Section.Status.NOT_FOUND;
                        case 504 -> Section.Status.TIMEOUT;
                        default -> Section.Status.UNAVAILABLE;
                    });
        }
        try {
            JsonNode body = ReportJson.MAPPER.readTree(bytes);
            if (!body.isObject()) {
                throw new NotOk(Section.Status.UNAVAILABLE);
            }
            return new Answer(body, entityTag == null ? NOT_KEPT : entityTag);
        } catch (IOException notJson) {
            throw new NotOk(Section.Status.UNAVAILABLE);
        }
    }

    List<String> validators() {
        return List.of(validator);
    }

    /** The items of a list; an answer without is none that the contract knows. */
    JsonNode items() {
        JsonNode items = body.path("items");
        if (!items.isArray()) {
            throw new NotOk(Section.Status.UNAVAILABLE);
        }
        return items;
    }

    String nextCursor() {
        return body.path("nextCursor").textValue();
    }

    Instant readAt() {
        String text = body.path("readAt").textValue();
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** The service answered, but not with what was asked for. */
    static final class NotOk extends RuntimeException {

        private final Section.Status status;

        NotOk(Section.Status status) {
            super(status.name(), null, false, false);
            this.status = status;
        }

        Section.Status status() {
            return status;
        }
    }
}
