package kr.hwanryu.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.gateway.forwarding.Service;

/** The pages of one list, as they come in. */
final class Pages {

    private final Service service;
    private final ArrayNode items = ReportJson.MAPPER.createArrayNode();
    private final List<String> validators = new ArrayList<>();
    private String nextCursor;
    private Instant readAt;

    Pages(Service service, Answer first) {
        this.service = service;
        add(first);
    }

    Pages add(Answer answer) {
        for (JsonNode item : answer.items()) {
            items.add(item);
        }
        validators.add(answer.validator());
        nextCursor = answer.nextCursor();
        readAt = ReportJson.later(readAt, answer.readAt());
        return this;
    }

    int count() {
        return validators.size();
    }

    String nextCursor() {
        return nextCursor;
    }

    Section toSection() {
        Section.Status status = nextCursor == null ? Section.Status.OK : Section.Status.PARTIAL;
        return new Section(service, status, items, List.copyOf(validators), readAt);
    }
}
