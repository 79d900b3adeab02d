package kr.hwanryu.gateway.reports;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** What a report looks like on the wire: its status, its entity tag, how long it may be kept. */
@Singleton
class ReportAnswers {

    private final ReportsConfig config;

    ReportAnswers(ReportsConfig config) {
        this.config = config;
    }

    /** The conventions turn the entity tag into a 304 where the client has it, and say how long it may be kept. */
    Response of(ReportRequest asked, Map<String, Section> sections) {
        ReportRequest wanted = checked(asked, sections);
        byte[] body = ReportJson.write(AnnualReport.of(wanted, sections));
        Response.ResponseBuilder answer = Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
        if (wanted.strict()) {
            answer.header("Preference-Applied", "handling=strict");
        }
        if (Sections.areSettled(sections.values())) {
            return answer.header(HttpHeaders.ETAG, tagOf(wanted, sections)).build();
        }
        // Kept, a report with a hole would hide the part long after it came back.
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** The request by the region's id; refused where it is strict and a part is missing. */
    ReportRequest checked(ReportRequest asked, Map<String, Section> sections) {
        if (asked.strict()) {
            requireAll(sections);
        }
        return asked.isByCode() ? byId(asked, sections) : asked;
    }

    /** A report is of an id, whichever code it was asked by; without the region nobody can say of which. */
    private ReportRequest byId(ReportRequest asked, Map<String, Section> sections) {
        Section region = sections.get("region");
        requireAll(Map.of("region", region));
        return asked.ofRegion(region.value().path("id").asText());
    }

    private void requireAll(Map<String, Section> sections) {
        String away = sections.values().stream()
                .filter(section ->
                        section.status() == Section.Status.UNAVAILABLE || section.status() == Section.Status.PARTIAL)
                .map(section -> section.service().id())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!away.isEmpty()) {
            throw ProblemException.unavailable(away, config.retryAfter(), null);
        }
        if (!Sections.areSettled(sections.values())) {
            throw ProblemException.of(ProblemType.DEADLINE_EXCEEDED)
                    .header("Retry-After", Long.toString(config.retryAfter().toSeconds()));
        }
    }

    /** A hash of what every section depends on. The languages of a report are all in it, so the reader's is not. */
    private static String tagOf(ReportRequest wanted, Map<String, Section> sections) {
        StringBuilder parts = new StringBuilder(wanted.regionId())
                .append(' ')
                .append(wanted.year())
                .append(' ')
                .append(wanted.asOf());
        sections.forEach((name, section) ->
                parts.append('\n').append(name).append(section.status()).append(section.validators()));
        return '"' + EntityTags.hash(parts.toString()) + '"';
    }
}
