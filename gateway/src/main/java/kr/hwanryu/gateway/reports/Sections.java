package kr.hwanryu.gateway.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kr.hwanryu.gateway.forwarding.Service;

/** Several sections seen as one. */
final class Sections {

    private Sections() {}

    /** The items of several lists in one; one that could not be had takes the others with it. */
    static Section joined(Service service, List<Section> parts) {
        ArrayNode items = ReportJson.MAPPER.createArrayNode();
        List<String> validators = new ArrayList<>();
        Section.Status status = Section.Status.OK;
        Instant readAt = null;
        for (Section part : parts) {
            if (!part.isHad()) {
                return part;
            }
            part.value().forEach(items::add);
            validators.addAll(part.validators());
            readAt = ReportJson.later(readAt, part.readAt());
            status = part.status() == Section.Status.PARTIAL ? part.status() : status;
        }
        return new Section(service, status, items, validators, readAt);
    }

    /** When the last change in any of them was recorded; null where none says. */
    static Instant readAt(Collection<Section> sections) {
        return sections.stream().map(Section::readAt).reduce(null, ReportJson::later);
    }

    /** Whether the report says all that can be said, so that it may be kept. */
    static boolean areSettled(Collection<Section> sections) {
        return sections.stream()
                .noneMatch(section ->
                        section.status().isPassing() || section.validators().contains(Answer.NOT_KEPT));
    }
}
